package org.heard.consultations.ui.team.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.heard.HeardTest;
import org.heard.consultations.CallDates;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.testing.TestRuns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens around somebody who makes a call: others, and many other calls. */
@HeardTest
class PlanMeanwhileViewTest extends OnThePlanPage {
  @Autowired private Deadlines deadlines;
  @Autowired private TestRuns tests;

  @Test
  void aReasonThatIsWrittenStaysWhenSomebodyElseMovesDaysMeanwhile() {
    openCall(WholePlans.from(clock.instant()));
    CallDates now = CallDates.of(consultations.byId(id).orElseThrow());
    type("deadline-reason-en", "Some questions were not safe.");
    press("Stop this call");
    deadlines.move(
        id,
        0,
        new CallDates(
            now.opensAt(),
            now.closesAt().plus(Duration.ofHours(1)),
            now.freezesAt(),
            now.feedbackOn()),
        null);
    press("Yes, stop it now");

    assertThat(consultations.byId(id).orElseThrow().stoppedAt()).isNull();
    assertThat(box("deadline-reason-en").words()).isEqualTo("Some questions were not safe.");
    press("Stop this call");
    press("Yes, stop it now");
    assertThat(consultations.byId(id).orElseThrow().stoppedAt()).isNotNull();
  }

  @Test
  void aCorrectionInWhichSomethingIsMissingSaysSo() {
    CallPlan whole = WholePlans.from(clock.instant());
    openCall(whole);
    List<Question> questions = new ArrayList<>(whole.questionnaire().questions());
    questions.add(
        new Question.YesNo(
            new Question.Head("country", WholePlans.words("Here?"), null, null, null, null)));
    plans.save(id, 1, whole.with(new Questionnaire(questions)));

    press("Publish this version");

    assertThat(text()).contains("1 thing is missing. It stands in the list.");
  }

  @Test
  void manyCallsInTheMakingAreShownAFewAtATime() {
    for (int i = 0; i < 31; i++) {
      prepared.begin("Parks " + i);
    }
    UI.getCurrent().navigate("team/calls");
    int before = $(RouterLink.class).all().size();
    press("Show more");
    assertThat($(RouterLink.class).all()).hasSizeGreaterThan(before);
  }

  @Test
  void aTestRunIsNoCallToRepeatOrToCopy() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    tests.start(id);
    UI.getCurrent().navigate("team/calls");
    assertThat(text()).doesNotContain("Test – ").contains("You work on no published call");
  }

  private void openCall(CallPlan plan) {
    plans.save(id, 0, plan);
    open();
    press("Open this call");
    press("Yes, open it");
  }
}
