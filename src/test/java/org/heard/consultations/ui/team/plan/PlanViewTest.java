package org.heard.consultations.ui.team.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanPresence;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.consultations.ui.team.FileField;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a call, as managers meet it, and as nobody else does. */
@HeardTest
class PlanViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired private Calls calls;
  @Autowired private PreparedCalls prepared;
  @Autowired private Plans plans;
  @Autowired private PlanPublishing opening;
  @Autowired private PlanPresence presence;
  @Autowired private Consultations consultations;
  @Autowired private Clock clock;
  private PersonId manager = PersonId.random();
  private ConsultationId id = ConsultationId.random();

  @BeforeEach
  void aManagerBeginsACall() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("School meals");
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void aCallBeginsWithANameAndALanguage() {
    UI.getCurrent().navigate("team/calls");
    press("Begin");
    assertThat(text()).contains("Give the call a working name.");
    type("plan-name", "Parks and play");
    press("Begin");
    assertThat(getCurrentView()).isInstanceOf(PlanView.class);
    assertThat(text()).contains("Parks and play", "What is missing", "There is no question yet.");
  }

  @Test
  void wordsAreStoredWhenTheFieldIsLeft() {
    open();
    type("plan-TITLE", "Our meals");
    assertThat(text()).contains("Saved");
    assertThat(title()).isEqualTo("Our meals");
    assertThat(text()).doesNotContain("“Name of the call” is not written in English.");
  }

  @Test
  void whatIsHardToReadIsSaidWhileItIsWritten() {
    open();
    type(
        "plan-WHY",
        "The administration will subsequently evaluate each contribution that children make to it"
            + " through this consultation before it decides.");
    assertThat(text()).contains("This sentence is long");
    type("plan-WHY", "Adults decide about lunch. You can tell them what you think.");
    assertThat(text()).doesNotContain("This sentence is long");
  }

  @Test
  void twoWhoWriteTheSameChooseAndNothingIsLost() {
    open();
    write("Their title");
    type("plan-TITLE", "My title");
    assertThat(text()).contains("Theirs, as it is stored", "Their title", "My title");
    assertThat(title()).isEqualTo("Their title");
    press("Keep mine");
    assertThat(title()).isEqualTo("My title");

    write("Their other title");
    type("plan-TITLE", "My other title");
    press("Take theirs");
    assertThat(title()).isEqualTo("Their other title");
    assertThat(box("plan-TITLE").words()).isEqualTo("Their other title");
  }

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
  void whoElseHasThePlanOpenIsNamed() {
    staff.signIn(Role.MANAGER);
    presence.here(id);
    staff.signIn(manager);
    open();
    assertThat(text()).contains("Invented Person has this call open too.");
    UI.getCurrent().navigate("team/calls");
    staff.signIn(Role.MANAGER);
    assertThat(presence.here(id)).hasSize(1);
  }

  @Test
  void whatOthersStoreMeanwhileIsTakenInAndNamed() {
    open();
    write("Their title");
    staff.signIn(manager);
    type("plan-WHY", "Because.");
    assertThat(text()).contains("Invented Person changed: Name of the call.");
    assertThat(box("plan-TITLE").words()).isEqualTo("Their title");
  }

  @Test
  void anAddressThatIsNoneIsNotStored() {
    open();
    type("plan-slug", "Not a word!");
    assertThat(text()).contains("Use small letters");
    assertThat(read().settings().slug()).isNull();
    type("plan-slug", "school-meals");
    assertThat(read().settings().slug()).isEqualTo("school-meals");
  }

  @Test
  void aPartnerIsAddedNamedAndTakenOut() {
    open();
    type("plan-partner-new", "Friends of Parks");
    press("Add the partner");
    type("plan-address-friends-of-parks", "nowhere");
    assertThat(text()).contains("Write the whole address");
    type("plan-address-friends-of-parks", "https://parks.example");
    assertThat(read().partners().getFirst().address()).isEqualTo("https://parks.example");
    press("Take Friends of Parks out");
    assertThat(read().partners()).isEmpty();
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
  void questionsAndTranslationsAreOneStepAway() {
    open();
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("team/calls/" + id + "/questions", "team/calls/" + id + "/languages");
  }

  @Test
  void thePapersOfAPlanAreDraftsForItsMakers() {
    open();
    assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
        .contains("/preview/" + id + "/poster.pdf?lang=en&for=all&size=a4");
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

  private void moment(String box, Instant moment) {
    ChildScreen.happens(
        $(Input.class).id(box).getElement(),
        "blur",
        Map.of("event.target.value", moment.toString().substring(0, 16)));
  }

  @Test
  void anUnfinishedPlanSaysHowMuchIsMissing() {
    open();
    press("Open this call");
    assertThat(text()).contains("things are missing. They stand in the list.");
    assertThat(consultations.byId(id)).isEmpty();
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
    assertThat(text()).contains("Give the template a name.");
    type("template-new-name", "Parks " + id);
    press("Make a template");
    assertThat(text()).contains("The template “Parks " + id + "” is there.");
    UI.getCurrent().navigate("team/call-templates");
    assertThat(text())
        .contains("Call for views with eight questions", "It comes with Heard.", "Parks " + id);
    press("Retire Parks " + id);
    assertThat(text()).contains("Nobody begins with it any more.");
    press("Bring Parks " + id + " back");
    assertThat(text()).contains("All managers can begin with it.");
  }

  @Test
  void aCallThatFollowsNoOtherHasNothingToCompare() {
    open();
    assertThat(text()).doesNotContain("Compare with earlier calls");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MODERATOR", "ANALYST", "SAFEGUARDING", "ADVISOR"})
  void nobodyElseSeesPlans(Role role) {
    staff.signIn(role);
    UI.getCurrent().navigate("team/calls");
    assertThat(getCurrentView()).isNotInstanceOf(PlansView.class);
    UI.getCurrent().navigate("team/calls/" + id);
    assertThat(getCurrentView()).isNotInstanceOf(PlanView.class);
  }

  @Test
  void theWorkspaceSpeaksFrenchAndSpanish() {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.of("es")}) {
      UI.getCurrent().setLocale(locale);
      open();
      assertThat(text()).doesNotContain("consultations.").contains("UTC");
    }
  }

  private void write(String title) {
    staff.signIn(Role.MANAGER);
    Plans.Seen seen = plans.read(id).orElseThrow();
    plans.save(
        id,
        seen.revision(),
        PlanTexts.write(
            seen.plan(), PlanText.TITLE.place(), Language.ENGLISH, Wording.GENERAL, title));
    staff.signIn(manager);
  }

  private CallPlan read() {
    return plans.read(id).orElseThrow().plan();
  }

  private String title() {
    return PlanTexts.rendering(read(), PlanText.TITLE.place(), Language.ENGLISH, Wording.GENERAL)
        .map(Rendering::text)
        .orElse("");
  }

  private String words() {
    return read().text(PlanText.WHY).orElseThrow().textIn(Language.ENGLISH);
  }

  private void bring(String field, byte[] file) {
    $(FileField.class).all().stream()
        .filter(one ->
            one.getElement().getChildren().anyMatch(part -> field.equals(part.getAttribute("id"))))
        .forEach(one -> one.arrived("call.json", file));
  }

  private void open() {
    UI.getCurrent().navigate("team/calls");
    UI.getCurrent().navigate("team/calls/" + id);
  }

  private TextBox box(String box) {
    return $(TextBox.class).id(box);
  }

  private void type(String box, String words) {
    ChildScreen.typeInto(box(box).getElement(), words);
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }

  private String text() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }
}
