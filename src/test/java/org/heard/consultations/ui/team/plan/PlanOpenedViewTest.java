package org.heard.consultations.ui.team.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.WholePlans;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

/** A call that is opened from its plan, and what of it changes after that. */
@HeardTest
class PlanOpenedViewTest extends OnThePlanPage {
  @Test
  void whoTypesWhileSomebodyPublishesKeepsTheirWords() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    staff.signIn(Role.MANAGER);
    opening.publish(id, 1);
    staff.signIn(manager);

    type("plan-WHY", "My last sentence");

    assertThat(text()).contains("Not saved: somebody published this call meanwhile");
    assertThat(box("plan-WHY").words()).isEqualTo("My last sentence");
    assertThat(consultations.byId(id).orElseThrow().page().why().textIn(Language.ENGLISH))
        .isEqualTo("Words of why");
    press("Open this call");
    press("Yes, open it");
    assertThat(consultations.byId(id).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void aWholePlanIsOpenedAfterAQuestion() {
    CallPlan whole = WholePlans.from(clock.instant());
    plans.save(id, 0, whole);
    open();
    press("Open this call");
    assertThat(text()).contains("Open this call for children, in English, French?");
    press("Yes, open it");
    assertThat(consultations.byId(id)).isPresent();
    assertThat(text()).contains("This call is published.").doesNotContain("Open this call");
    UI.getCurrent().navigate("team/calls");
    assertThat(text()).contains("Words of title", "Open until");
  }

  @Test
  void correctionsArePublishedAfterAQuestionOrSayWhyNot() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    press("Open this call");
    press("Yes, open it");
    type("plan-WHY", "Better words");
    press("Publish this version");
    assertThat(text())
        .contains("This is what changes with version 2:", "Words of why", "Better words");
    press("Yes, publish it");
    assertThat(text()).contains("Version 2 is what children see now.", "What version 2 changed");
    press("Publish this version");
    assertThat(text()).contains("Nothing is different from what children see now.");
    press("Take Français out");
    press("Publish this version");
    press("Yes, publish it");
    assertThat(text()).contains("Children may be answering in French");
  }

  @Test
  void theDaysOfAPublishedCallMoveAfterAQuestion() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    press("Open this call");
    press("Yes, open it");
    Instant before = consultations.byId(id).orElseThrow().closesAt();
    press("Move the days");
    assertThat(text()).contains("No day is another one.");

    moment("deadline-closes", before.plus(Duration.ofHours(1)));
    press("Move the days");
    press("Yes, move them");
    assertThat(text()).contains("Done. Every page of the call says so now.", "1 change of days");

    press("Stop this call");
    assertThat(text()).contains("Children have to read why. Write a reason.");
    type("deadline-reason-en", "Some questions were not safe.");
    press("Stop this call");
    assertThat(text()).contains("The reason is not written in: Français.");
    press("Yes, stop it now");
    assertThat(consultations.byId(id).orElseThrow().stoppedAt()).isNotNull();
    press("Let it go on");
    press("Yes, let it go on");
    assertThat(consultations.byId(id).orElseThrow().stoppedAt()).isNull();
  }

  @Test
  void anUnfinishedPlanSaysHowMuchIsMissing() {
    open();
    press("Open this call");
    assertThat(text()).contains("things are missing. They stand in the list.");
    assertThat(consultations.byId(id)).isEmpty();
  }
}
