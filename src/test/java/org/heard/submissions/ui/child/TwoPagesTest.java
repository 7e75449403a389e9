package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class TwoPagesTest {
  private static final LocalizedText WORDS = LocalizedText.of(Language.ENGLISH, "Invented");
  private static final Answer ONE = new Answer.Words("one");
  private static final Answer TWO = new Answer.Words("two");

  private final FillingIn first =
      FillingIn.fresh(call(), new Questionnaire(List.of(question("a"), question("b"))));

  @Test
  void wordsGoToTheQuestionThatIsOnTheirOwnPage() {
    FillingIn second = first.onAnotherPage();
    second.next();
    first.write(ONE);
    second.write(TWO);

    assertThat(first.draft(Language.ENGLISH).answers()).containsEntry("a", ONE);
    assertThat(first.draft(Language.ENGLISH).answers()).containsEntry("b", TWO);
    assertThat(second.draft(Language.ENGLISH).answers())
        .isEqualTo(first.draft(Language.ENGLISH).answers());
  }

  private static Question question(String key) {
    return new Question.ShortText(new Question.Head(key, WORDS, null, null, null, null));
  }

  private static Consultation call() {
    CallPage page =
        new CallPage(
            WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, "sun", "talk", 1, 2);
    return new Consultation(
        ConsultationId.random(),
        "invented",
        page,
        List.of(Language.ENGLISH),
        Instant.EPOCH,
        Instant.MAX,
        Instant.MAX,
        1);
  }
}
