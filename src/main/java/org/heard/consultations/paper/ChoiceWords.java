package org.heard.consultations.paper;

import java.util.List;
import java.util.Objects;
import org.heard.consultations.Answer;
import org.heard.consultations.FormWords;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Moment;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Question.Reply;
import org.heard.shared.AgeBand;
import org.heard.shared.LocalizedText;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.ReadText;

/** What can be chosen, in words, and the drawing beside it. */
final class ChoiceWords {
  private final FormWords form;
  private final PageWords words;
  private final Print print;

  ChoiceWords(FormWords form, PageWords words, Print print) {
    this.form = form;
    this.words = words;
    this.print = print;
  }

  ReadText of(Question question, String key) {
    return switch (question) {
      case Question.OneChoice one -> option(one.options(), key);
      case Question.SeveralChoices several -> option(several.options(), key);
      case Question.PictureChoice pictures -> option(pictures.options(), key);
      case Question.Ranking ranking -> option(ranking.options(), key);
      case Question.Faces faces -> text(faces.labels().get(Integer.parseInt(key) - 1));
      case Question.YesNo yesNo -> ReadText.plain(form.reply(Reply.of(key), words));
      case Question.When when -> ReadText.plain(form.moment(Moment.of(key), words));
      case Question.AgreeScale agree -> ReadText.plain(form.agree(Integer.parseInt(key), words));
      case Question.AgeBandAsked age -> ReadText.plain(AgeBandWords.of(AgeBand.of(key), words));
      case Question.CountryAsked country -> ReadText.plain(form.country(key, print.language()));
      case Question.NumberAsked number -> ReadText.plain(key);
      case Question.DateAsked date -> ReadText.plain(day(key));
      case Question.ShortText shortText -> ReadText.plain(key);
      case Question.LongText longText -> ReadText.plain(key);
    };
  }

  /** The same inside of a sentence; numbers stand there as they are. */
  String quoted(Question question, String key) {
    String label = of(question, key).words();
    return question instanceof Question.NumberAsked
        ? label
        : words.getTranslation("consultations.paper.quoted", label);
  }

  /** Name of the drawing beside a choice; empty for none. */
  String picture(Question question, String key) {
    return switch (question) {
      case Question.OneChoice one -> drawing(one.options(), key);
      case Question.SeveralChoices several -> drawing(several.options(), key);
      case Question.PictureChoice pictures -> drawing(pictures.options(), key);
      case Question.Ranking ranking -> drawing(ranking.options(), key);
      case Question.Faces faces ->
          "face-" + form.face(Integer.parseInt(key), faces.labels().size());
      case Question.YesNo yesNo -> "";
      case Question.When when -> "";
      case Question.AgreeScale agree -> "";
      case Question.AgeBandAsked age -> "";
      case Question.CountryAsked country -> "";
      case Question.NumberAsked number -> "";
      case Question.DateAsked date -> "";
      case Question.ShortText shortText -> "";
      case Question.LongText longText -> "";
    };
  }

  // A rule of a call made elsewhere may name what is no day; then it stands there as it was
  // written.
  private String day(String key) {
    try {
      Answer.Day said = new Answer.Day(key);
      return said.day()
          .map(day -> ReaderDates.day(day, print.language()))
          .orElseGet(() -> ReaderDates.month(said.month(), print.language()));
    } catch (IllegalArgumentException e) {
      return key;
    }
  }

  private ReadText option(List<Option> options, String key) {
    if (key.equals(Answer.Picked.OTHER)
        && options.stream().noneMatch(option -> option.key().equals(key))) {
      return ReadText.plain(form.somethingElse(words));
    }
    return options.stream()
        .filter(option -> option.key().equals(key))
        .findFirst()
        .map(option -> text(option.label()))
        .orElseThrow();
  }

  private static String drawing(List<Option> options, String key) {
    return options.stream()
        .filter(option -> option.key().equals(key))
        .map(Option::picture)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private ReadText text(LocalizedText text) {
    return ReadText.of(text, print.reader());
  }
}
