package org.heard.submissions.ui.child;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.Reader;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.jspecify.annotations.Nullable;

/** An answer read back to the child who gave it. */
final class AnswerWords {
  private final Question question;
  private final Component on;

  private AnswerWords(Question question, Component on) {
    this.question = question;
    this.on = on;
  }

  /**
   * The answer as one element; own words keep their lines and find their own direction.
   *
   * @param pieces opens the drawings, photos and recordings of the answer
   */
  static Component of(Question question, Answer answer, Component on, PieceSource pieces) {
    HtmlContainer said = Markup.element("div", "said-words");
    for (String line : new AnswerWords(question, on).lines(answer)) {
      HtmlContainer words = Markup.words("span", "", line);
      words.getElement().setAttribute("dir", "auto");
      said.add(words);
    }
    if (answer instanceof Answer.Mixed mixed) {
      mixed.pieces().forEach(piece -> said.add(PieceView.of(piece, pieces, on)));
    }
    return said;
  }

  private List<String> lines(Answer answer) {
    List<String> lines = new ArrayList<>();
    switch (answer) {
      case Answer.Words(String text) -> lines.add(text);
      case Answer.Mixed mixed -> addIfSaid(lines, Written.aside(mixed.text()));
      case Answer.Amount(long value) -> lines.add(NumberFormat.getInstance(locale()).format(value));
      case Picked(List<String> keys, @Nullable String other) -> {
        keys.forEach(key -> lines.add(label(key)));
        addIfSaid(lines, other);
      }
      case Answer.Rated(int value, @Nullable String why) -> {
        lines.add(step(value));
        addIfSaid(lines, why);
      }
      case Answer.Ranked(List<String> keys) -> {
        for (int place = 1; place <= keys.size(); place++) {
          lines.add(
              on.getTranslation("submissions.ranking.place", place, label(keys.get(place - 1))));
        }
      }
      case Answer.NotSaid(Reason reason) ->
          lines.add(
              switch (reason) {
                case DONT_KNOW -> on.getTranslation("submissions.form.dont-know");
                case RATHER_NOT -> on.getTranslation("submissions.form.rather-not");
              });
    }
    return lines;
  }

  private static void addIfSaid(List<String> lines, @Nullable String words) {
    if (words != null) {
      lines.add(words);
    }
  }

  private static ULocale locale() {
    return ReaderLanguage.locale(ReaderLanguage.current());
  }

  private String label(String key) {
    return switch (question) {
      case Question.OneChoice choice -> option(choice.options(), key);
      case Question.SeveralChoices choices -> option(choices.options(), key);
      case Question.PictureChoice choice -> option(choice.options(), key);
      case Question.Ranking ranking -> option(ranking.options(), key);
      case Question.YesNo ignored -> ReplyWords.of(Question.Reply.of(key), on);
      case Question.When ignored -> MomentWords.of(Question.Moment.of(key), on);
      case Question.AgeBandAsked ignored -> AgeBandWords.of(AgeBand.of(key), on);
      case Question.CountryAsked ignored ->
          CountryNames.name(key.toUpperCase(Locale.ROOT), ReaderLanguage.current());
      case Question.ShortText ignored -> key;
      case Question.LongText ignored -> key;
      case Question.NumberAsked ignored -> key;
      case Question.Faces ignored -> key;
      case Question.AgreeScale ignored -> key;
    };
  }

  private String option(List<Question.Option> options, String key) {
    Reader reader = ReaderWording.reader();
    return options.stream()
        .filter(option -> option.key().equals(key))
        .map(option -> option.label().in(reader).text())
        .findFirst()
        .orElseGet(() -> on.getTranslation("submissions.form.something-else"));
  }

  private String step(int value) {
    return question instanceof Question.Faces faces && value <= faces.labels().size() && value > 0
        ? faces.labels().get(value - 1).in(ReaderWording.reader()).text()
        : AgreeWords.of(value, on);
  }
}
