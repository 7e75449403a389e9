package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;
import org.heard.submissions.Draft;
import org.junit.jupiter.api.Test;

class FillingInTest {
  private final Consultation call = Forms.call();
  private final FillingIn filling = FillingIn.fresh(call, Forms.branching());

  @Test
  void theFirstQuestionComesFirstAndHasNothingBefore() {
    assertThat(filling.current().key()).isEqualTo("age");
    assertThat(filling.first()).isTrue();
    assertThat(filling.number()).isEqualTo(1);
    assertThat(filling.of()).isEqualTo(3);
  }

  @Test
  void anAnswerCanBringAQuestionAndTakeItAway() {
    to("safe", Answer.Picked.one("no"));
    assertThat(filling.current().key()).isEqualTo("why");
    assertThat(filling.of()).isEqualTo(4);
    filling.write(new Answer.Words("because"));
    filling.back();
    filling.write(Answer.Picked.one("yes"));
    filling.next();
    assertThat(filling.current().key()).isEqualTo("story");
    assertThat(draft().answers()).containsKey("why");
  }

  @Test
  void aWarningComesOnceAndNotBeforeAnAnswerIsChanged() {
    FillingIn sensitive = FillingIn.fresh(call, Forms.sensitive());
    assertThat(sensitive.warning()).isEmpty();
    sensitive.next();
    assertThat(sensitive.warning()).isPresent();
    sensitive.warned();
    assertThat(sensitive.warning()).isEmpty();

    FillingIn other = FillingIn.fresh(call, Forms.sensitive());
    other.next();
    other.skip();
    other.change("hard");
    assertThat(other.warning()).isPresent();
    other.write(new Answer.Words("mine"));
    assertThat(other.warning()).isEmpty();
  }

  @Test
  void onlyALongFormHasAMiddleAndOnlyOnce() {
    FillingIn longForm = FillingIn.fresh(call, Forms.ofLength(6));
    longForm.next();
    longForm.next();
    assertThat(longForm.halfway()).isFalse();
    longForm.next();
    assertThat(longForm.halfway()).isTrue();
    assertThat(longForm.halfway()).isFalse();

    FillingIn shortForm = FillingIn.fresh(call, Forms.ofLength(5));
    for (int question = 1; question < 5; question++) {
      shortForm.next();
      assertThat(shortForm.halfway()).isFalse();
    }
  }

  @Test
  void afterTheLastQuestionComesTheCheckPageAndBackAgain() {
    filling.next();
    filling.next();
    filling.next();
    assertThat(filling.checking()).isTrue();
    filling.back();
    assertThat(filling.current().key()).isEqualTo("story");
  }

  @Test
  void aSkipSendsNothingButThrowsNoWordsAway() {
    filling.next();
    filling.next();
    filling.write(new Answer.Words("long words"));
    filling.skip();
    assertThat(draft().answers()).isEmpty();
    filling.change("story");
    assertThat(filling.answer("story")).isEmpty();
    assertThat(filling.written("story")).contains(new Answer.Words("long words"));
  }

  @Test
  void changeLeadsBackToTheCheckPage() {
    toCheck();
    filling.change("age");
    filling.next();
    assertThat(filling.checking()).isTrue();
  }

  @Test
  void aChangeThatBringsAQuestionShowsItBeforeTheCheckPage() {
    toCheck();
    filling.change("safe");
    filling.write(Answer.Picked.one("no"));
    filling.next();
    assertThat(filling.current().key()).isEqualTo("why");
    filling.next();
    assertThat(filling.checking()).isTrue();
  }

  @Test
  void aDraftBringsBackWordsAndPlace() {
    to("safe", Answer.Picked.one("no"));
    FillingIn again = FillingIn.resumed(call, Forms.branching(), draft());
    assertThat(again.current().key()).isEqualTo("why");
    assertThat(again.answer("safe")).contains(Answer.Picked.one("no"));
  }

  @Test
  void aPlaceThatIsHiddenNowBecomesTheFirstQuestion() {
    Draft odd = new Draft(call.id(), 1, Language.ENGLISH, Map.of(), "why");
    assertThat(FillingIn.resumed(call, Forms.branching(), odd).current().key()).isEqualTo("age");
  }

  private void to(String key, Answer answer) {
    while (!filling.current().key().equals(key)) {
      filling.next();
    }
    filling.write(answer);
    filling.next();
  }

  private void toCheck() {
    while (!filling.checking()) {
      filling.next();
    }
  }

  private Draft draft() {
    return filling.draft(Language.ENGLISH);
  }
}
