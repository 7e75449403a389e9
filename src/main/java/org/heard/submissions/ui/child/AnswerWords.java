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
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
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
    for (Line line : new AnswerWords(question, on).lines(answer)) {
      said.add(line.shown());
    }
    if (answer instanceof Answer.Mixed mixed) {
      mixed.pieces().forEach(piece -> said.add(PieceView.of(piece, pieces, on)));
    }
    return said;
  }

  /** The same as plain lines, without what is drawn, photographed or spoken. */
  static List<String> plain(Question question, Answer answer, Component on) {
    return new AnswerWords(question, on).lines(answer).stream().map(Line::words).toList();
  }

  /**
   * A line of an answer.
   *
   * @param language the language of words of ours; null for the child's own, which may be in any
   */
  private record Line(String words, @Nullable Language language) {

    static Line ours(String words) {
      return new Line(words, ReaderLanguage.current());
    }

    static Line authored(LocalizedText text) {
      LocalizedText.Rendering rendering = text.in(ReaderWording.reader());
      return new Line(rendering.text(), rendering.language());
    }

    Component shown() {
      HtmlContainer shown = Markup.words("span", "", words);
      if (language == null) {
        shown.getElement().setAttribute("dir", "auto");
      } else if (!language.equals(ReaderLanguage.current())) {
        shown.getElement().setAttribute("lang", language.tag());
        shown.getElement().setAttribute("dir", language.direction());
      }
      return shown;
    }
  }

  private List<Line> lines(Answer answer) {
    List<Line> lines = new ArrayList<>();
    switch (answer) {
      case Answer.Words(String text) -> lines.add(new Line(text, null));
      case Answer.Mixed mixed -> addIfSaid(lines, Written.aside(mixed.text()));
      case Answer.Amount(long value) ->
          lines.add(Line.ours(NumberFormat.getInstance(locale()).format(value)));
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
          Line label = label(keys.get(place - 1));
          lines.add(
              new Line(
                  on.getTranslation("submissions.ranking.place", place, label.words()),
                  label.language()));
        }
      }
      case Answer.NotSaid(Reason reason) ->
          lines.add(
              Line.ours(
                  switch (reason) {
                    case DONT_KNOW -> on.getTranslation("submissions.form.dont-know");
                    case RATHER_NOT -> on.getTranslation("submissions.form.rather-not");
                  }));
    }
    return lines;
  }

  private static void addIfSaid(List<Line> lines, @Nullable String words) {
    if (words != null) {
      lines.add(new Line(words, null));
    }
  }

  private static ULocale locale() {
    return ReaderLanguage.locale(ReaderLanguage.current());
  }

  private Line label(String key) {
    return switch (question) {
      case Question.OneChoice choice -> option(choice.options(), key);
      case Question.SeveralChoices choices -> option(choices.options(), key);
      case Question.PictureChoice choice -> option(choice.options(), key);
      case Question.Ranking ranking -> option(ranking.options(), key);
      case Question.YesNo ignored -> Line.ours(ReplyWords.of(Question.Reply.of(key), on));
      case Question.When ignored -> Line.ours(MomentWords.of(Question.Moment.of(key), on));
      case Question.AgeBandAsked ignored -> Line.ours(AgeBandWords.of(AgeBand.of(key), on));
      case Question.CountryAsked ignored ->
          Line.ours(CountryNames.name(key.toUpperCase(Locale.ROOT), ReaderLanguage.current()));
      case Question.ShortText ignored -> Line.ours(key);
      case Question.LongText ignored -> Line.ours(key);
      case Question.NumberAsked ignored -> Line.ours(key);
      case Question.Faces ignored -> Line.ours(key);
      case Question.AgreeScale ignored -> Line.ours(key);
    };
  }

  private Line option(List<Question.Option> options, String key) {
    return options.stream()
        .filter(option -> option.key().equals(key))
        .map(option -> Line.authored(option.label()))
        .findFirst()
        .orElseGet(() -> Line.ours(on.getTranslation("submissions.form.something-else")));
  }

  private Line step(int value) {
    return question instanceof Question.Faces faces && value <= faces.labels().size() && value > 0
        ? Line.authored(faces.labels().get(value - 1))
        : Line.ours(AgreeWords.of(value, on));
  }
}
