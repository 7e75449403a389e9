package org.heard.submissions.ui.child;

import java.math.BigDecimal;
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
import org.heard.shared.Reader;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.jspecify.annotations.Nullable;

/** An answer to one question as lines of words, for any page that reads it back to its child. */
public final class AnswerLines {
  private final Question question;
  private final PageWords on;
  private final Reader reader;

  /** Lines in the language of a page, for a reader. */
  public AnswerLines(Question question, PageWords on, Reader reader) {
    this.question = question;
    this.on = on;
    this.reader = reader;
  }

  /**
   * A line of an answer.
   *
   * @param language the language of words of ours; null for the child's own, which may be in any
   */
  public record Line(String words, @Nullable Language language) {
    @Override
    public String toString() {
      return "Line[hidden]";
    }
  }

  /** The lines of an answer; its drawings, photos and recordings are none. */
  public List<Line> of(Answer answer) {
    List<Line> lines = new ArrayList<>();
    switch (answer) {
      case Answer.Words(String text) -> lines.add(new Line(text, null));
      case Answer.Mixed mixed -> addIfSaid(lines, Written.aside(mixed.text()));
      case Answer.Amount(BigDecimal value) ->
          lines.add(ours(TypedNumber.format(reader.language()).format(value)));
      case Answer.Day day -> lines.add(ours(DayWords.said(day, reader.language())));
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
              ours(
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

  private Line ours(String words) {
    return new Line(words, reader.language());
  }

  private Line authored(LocalizedText text) {
    LocalizedText.Rendering rendering = text.in(reader);
    return new Line(rendering.text(), rendering.language());
  }

  private Line label(String key) {
    return switch (question) {
      case Question.OneChoice choice -> option(choice.options(), key);
      case Question.SeveralChoices choices -> option(choices.options(), key);
      case Question.PictureChoice choice -> option(choice.options(), key);
      case Question.Ranking ranking -> option(ranking.options(), key);
      case Question.YesNo ignored -> ours(ReplyWords.of(Question.Reply.of(key), on));
      case Question.When ignored -> ours(MomentWords.of(Question.Moment.of(key), on));
      case Question.AgeBandAsked ignored -> ours(AgeBandWords.of(AgeBand.of(key), on));
      case Question.CountryAsked ignored ->
          ours(CountryNames.name(key.toUpperCase(Locale.ROOT), reader.language()));
      case Question.ShortText ignored -> ours(key);
      case Question.LongText ignored -> ours(key);
      case Question.NumberAsked ignored -> ours(key);
      case Question.DateAsked ignored -> ours(key);
      case Question.Faces ignored -> ours(key);
      case Question.AgreeScale ignored -> ours(key);
    };
  }

  private Line option(List<Question.Option> options, String key) {
    return options.stream()
        .filter(option -> option.key().equals(key))
        .map(option -> authored(option.label()))
        .findFirst()
        .orElseGet(() -> ours(on.getTranslation("submissions.form.something-else")));
  }

  private Line step(int value) {
    return question instanceof Question.Faces faces && value <= faces.labels().size() && value > 0
        ? authored(faces.labels().get(value - 1))
        : ours(AgreeWords.of(value, on));
  }
}
