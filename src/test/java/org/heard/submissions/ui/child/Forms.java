package org.heard.submissions.ui.child;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heard.consultations.CallPage;
import org.heard.consultations.Condition;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Small invented questionnaires. */
final class Forms {
  private Forms() {}

  /** age, safe, (why, when not safe), story. */
  static Questionnaire branching() {
    return new Questionnaire(
        List.of(
            new Question.AgeBandAsked(head("age", null)),
            new Question.OneChoice(head("safe", null), List.of(option("yes"), option("no")), true),
            new Question.ShortText(head("why", new Condition.Is("safe", Set.of("no")))),
            new Question.LongText(head("story", null))));
  }

  /** first, hard (with a warning). */
  static Questionnaire sensitive() {
    LocalizedText words = text("Hard?");
    return new Questionnaire(
        List.of(
            new Question.ShortText(head("first", null)),
            new Question.LongText(
                new Question.Head(
                    "hard", words, null, null, null, null, text("It is about hard times.")))));
  }

  /** As many lines to fill as asked for. */
  static Questionnaire ofLength(int questions) {
    return new Questionnaire(
        IntStream.rangeClosed(1, questions)
            .<Question>mapToObj(number -> new Question.ShortText(head("q" + number, null)))
            .toList());
  }

  static Consultation call() {
    LocalizedText words = text("An invented call");
    CallPage page =
        new CallPage(
            words, words, words, words, words, words, words, words, words, "sun", "talk", 5, 10);
    Instant now = Instant.parse("2027-01-01T00:00:00Z");
    return new Consultation(
        ConsultationId.random(),
        "invented",
        page,
        List.of(Language.ENGLISH),
        now,
        now.plus(Duration.ofDays(10)),
        now.plus(Duration.ofDays(20)),
        1);
  }

  static Question.Head head(String key, @Nullable Condition when) {
    return new Question.Head(key, text(key + "?"), null, null, null, when);
  }

  static Question.Option option(String key) {
    return new Question.Option(key, text(key), null);
  }

  static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
