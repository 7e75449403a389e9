package org.heard.consultations.ui.team.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import org.heard.HeardTest;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.junit.jupiter.api.Test;

/** Calls that begin with files, templates and other calls. */
@HeardTest
class PlanBeginningsViewTest extends OnThePlanPage {
  @Test
  void aFileIsTakenInAsOneStepAfterALookAtWhatItChanges() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    byte[] file = CallFiles.write(WholePlans.from(clock.instant()));
    CallPlan other =
        PlanTexts.write(
            read(), PlanText.WHY.place(), Language.ENGLISH, Wording.GENERAL, "Other words");
    plans.save(id, 1, other);
    open();

    bring("plan-file", file);

    assertThat(text()).contains("This is what the file would change:", "Words of why");
    assertThat(words()).isEqualTo("Other words");
    press("Yes, take it");
    assertThat(text()).contains("The file is taken in.");
    assertThat(words()).isEqualTo("Words of why");
    assertThat(read().settings().confirmed()).isEmpty();
    plans.undo(id, 3);
    assertThat(read()).isEqualTo(other);
  }

  @Test
  void aFileThatIsWrongChangesNothingAndOneThatSaysTheSameIsTold() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    bring("plan-file", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(text()).contains("Nothing of call.json was taken.");
    bring("plan-file", CallFiles.write(read()));
    assertThat(text()).contains("The file says what stands here already.");
    assertThat(plans.revision(id)).contains(1);
  }

  @Test
  void aCallBeginsWithAFileWithoutItsDaysAndWithNothingConfirmed() {
    UI.getCurrent().navigate("team/calls");
    bring("call-file", CallFiles.write(WholePlans.from(clock.instant())));
    assertThat(text()).contains("Words of title: one question, in English, French.");
    press("Begin a call with it");
    assertThat(getCurrentView()).isInstanceOf(PlanView.class);
    assertThat(text()).contains("Words of title", "Nobody chose when it opens.");
  }

  @Test
  void anotherLikeThisKeepsTheQuestions() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    UI.getCurrent().navigate("team/calls");
    press("Make another like this");
    assertThat(getCurrentView()).isInstanceOf(PlanView.class);
    assertThat(text()).contains("(again)");
  }

  @Test
  void aPublishedCallIsRepeatedAndTellsWhatCannotBeComparedAnyMore() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    press("Open this call");
    press("Yes, open it");
    UI.getCurrent().navigate("team/calls");
    NativeButton repeat =
        $(NativeButton.class).all().stream()
            .filter(one -> one.getText().startsWith("Repeat for 20"))
            .findFirst()
            .orElseThrow();
    test(repeat).click();
    ConsultationId again = ((PlanView) getCurrentView()).shown();
    assertThat(text()).contains("Compare with earlier calls");
    Plans.Seen seen = plans.read(again).orElseThrow();
    plans.save(
        again,
        seen.revision(),
        PlanTexts.write(
            seen.plan(),
            "questionnaire/questions/safe-places/head/title",
            Language.ENGLISH,
            Wording.GENERAL,
            "Other words?"));
    UI.getCurrent().navigate("team/calls/" + again + "/series");
    assertThat(text()).contains("0 of 1 question can be compared.", "is “Other words?” now.");
    press("It means something else");
    assertThat(text()).contains("Not any more", "Somebody said that it means something else now.");
    UI.getCurrent().navigate("team/calls/" + again + "/questions");
    assertThat(text()).contains("any more:", "“Other words?”, because:");
  }

  @Test
  void aTemplateIsMadeOfACallFoundInTheListAndRetired() {
    plans.save(id, 0, WholePlans.from(clock.instant()));
    open();
    press("Make a template");
    assertThat(text()).contains("Give it a name.");
    type("template-new-name", "Parks " + id);
    press("Make a template");
    assertThat(text()).contains("The template “Parks " + id + "” is there.");
    UI.getCurrent().navigate("team/call-templates");
    assertThat(text())
        .contains("Call for views with eight questions", "It comes with Heard.", "Parks " + id);
    press("Retire Parks " + id);
    assertThat(text()).contains("It is retired: nobody takes it any more.");
    press("Bring Parks " + id + " back");
    assertThat(text()).contains("All managers can use it.");
  }

  @Test
  void aCallThatFollowsNoOtherHasNothingToCompare() {
    open();
    assertThat(text()).doesNotContain("Compare with earlier calls");
  }
}
