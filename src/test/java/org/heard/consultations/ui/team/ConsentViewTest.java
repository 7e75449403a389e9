package org.heard.consultations.ui.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.ConsentProfile.Waived;
import org.heard.consultations.Consultation;
import org.heard.consultations.GuardianAges;
import org.heard.consultations.OrganisationCodes;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Waivers;
import org.heard.consultations.Waivers.Step;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who says yes, as managers and administrators meet it, and as nobody else does. */
@HeardTest
class ConsentViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired private Calls calls;
  @Autowired private PreparedCalls prepared;
  @Autowired private OrganisationCodes codes;
  @Autowired private Waivers waivers;
  private PersonId manager;
  private ConsultationId id;

  @BeforeEach
  void aManagerPreparesACall() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("School meals");
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void everyProfileIsExplainedAndGuardiansComeWithTheAges() {
    Consultation guardian = calls.with(new ConsentProfile.WithGuardian(true), false);
    staff.signIn(Role.MANAGER, guardian.id());
    open(guardian.id());
    assertThat(text())
        .contains("or answers alone when asking would be unsafe")
        .contains("Checked on", "Austria", "14")
        .doesNotContain("Codes of organisations", "Waiving a guardian");

    Consultation alone = calls.open();
    staff.signIn(Role.MANAGER, alone.id());
    open(alone.id());
    assertThat(text())
        .contains("Nobody else is asked.")
        .doesNotContain("Checked on", "Make a code");
  }

  @Test
  void agesThatNobodyCheckedForAYearAreNamedAboveTheTable() {
    LocalDate checked =
        GuardianAges.bundled().entries().stream()
            .map(GuardianAges.Entry::checkedOn)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    assertThat(ages(checked.plusDays(365))).doesNotContain("Nobody has checked", "check again");
    assertThat(ages(checked.plusDays(366)))
        .contains("Nobody has checked these ages for a year: ", "Austria", "check again");
  }

  private static String ages(LocalDate today) {
    Clock clock =
        Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new AgesSection(clock).getElement().getTextRecursively();
  }

  @Test
  void aCodeIsShownOnceAndIsTheOneThatCounts() {
    open(id);
    assertThat(text()).contains("No organisation has a code for this call yet.");
    type("organisation-name", "Bright Futures");
    press("Make a code");
    String shown = $(Input.class).id("organisation-code").getValue();
    assertThat(codes.counts(id, new HandoverCode(shown))).isTrue();
    open(id);
    assertThat($(Input.class).withId("organisation-code").exists()).isFalse();
    assertThat(text()).contains("Bright Futures").doesNotContain(shown);
  }

  @Test
  void aCodeIsTakenBackAfterAQuestionAndTheActCanBeUndone() {
    HandoverCode code = codes.issue(id, OrganisationId.random(), "Open Door");
    open(id);
    press("Take back");
    assertThat(text()).contains("Take back the code of Open Door?");
    press("Leave it as it is");
    assertThat(codes.counts(id, code)).isTrue();
    press("Take back");
    press("Take it back");
    assertThat(codes.counts(id, code)).isFalse();
    assertThat(text()).contains("The code of Open Door no longer counts.", "Taken back on");
    press("Undo");
    assertThat(codes.counts(id, code)).isTrue();
    assertThat(text()).contains("The code of Open Door counts again.");
  }

  @Test
  void aNewCodeForTheSameOrganisationEndsTheEarlier() {
    HandoverCode code = codes.issue(id, OrganisationId.random(), "Open Door");
    open(id);
    press("New code");
    press("Make a new code");
    assertThat(codes.counts(id, code)).isFalse();
    assertThat(
            codes.counts(id, new HandoverCode($(Input.class).id("organisation-code").getValue())))
        .isTrue();
  }

  @Test
  void aCodeNeedsAnOrganisation() {
    open(id);
    press("Make a code");
    assertThat(text()).contains("Write which organisation the code is for.");
    assertThat(box("organisation-name").getElement().getAttribute("aria-invalid"))
        .isEqualTo("true");
    assertThat(codes.issued(id)).isEmpty();
  }

  @Test
  void aWaiverIsProposedByOneAndApprovedByAnother() {
    open(id);
    press("Propose the waiver");
    assertThat(text()).contains("Please fill this in.");
    type("waiver-reason", "Asking at home would put children at risk");
    type("waiver-reference", "ETH-12");
    press("Propose the waiver");
    assertThat(text())
        .contains("The waiver is proposed.", "somebody else has to approve it")
        .doesNotContain("Approve");

    PersonId administrator = staff.signIn(Role.ADMINISTRATOR);
    open(id);
    assertThat(text())
        .contains("Asking at home would put children at risk", "ETH-12")
        .doesNotContain("Make a code", "Propose another waiver", "Take the proposal back");
    press("Approve");
    press("Yes, I approve");
    assertThat(text()).contains("approved by two people now");
    assertThat(waivers.approved(id))
        .contains(
            new Waived(
                "Asking at home would put children at risk", "ETH-12", manager, administrator));
    assertThat(waivers.history(id))
        .extracting(Step::act)
        .containsExactly(Waivers.Act.APPROVED, Waivers.Act.PROPOSED);
  }

  @Test
  void aProposalIsTakenBackAndTheActCanBeUndone() {
    waivers.propose(id, "risk", "ETH-12");
    open(id);
    press("Take the proposal back");
    assertThat(waivers.proposed(id)).isEmpty();
    assertThat(text()).contains("The proposal is taken back.", "Nobody has proposed a waiver");
    press("Undo");
    assertThat(waivers.proposed(id)).isPresent();
    assertThat(waivers.history(id))
        .extracting(Step::act)
        .containsExactly(Waivers.Act.PROPOSED, Waivers.Act.TAKEN_BACK, Waivers.Act.PROPOSED);
  }

  @Test
  void onlyWhoProposedTakesTheProposalBack() {
    waivers.propose(id, "risk", "ETH-12");
    staff.signIn(Role.MANAGER);
    waivers.takeBack(id);
    assertThat(waivers.proposed(id)).isPresent();
    open(id);
    assertThat(text()).doesNotContain("Take the proposal back");
  }

  @Test
  void anotherManagersPublishedCallIsNotThere() {
    Consultation call = calls.open();
    open(call.id());
    assertThat(getCurrentView()).isNotInstanceOf(ConsentView.class);
    UI.getCurrent().navigate("team/consent/nothing");
    assertThat(getCurrentView()).isNotInstanceOf(ConsentView.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MANAGER", "ADMINISTRATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void isNotForAnybodyElse(Role role) {
    staff.signIn(role);
    // Children who advise are led home: no page of the team talks to them.
    String instead = role == Role.ADVISOR ? "Here you read texts" : "This page is not for you";
    for (String address : new String[] {"team/consent", "team/consent/" + id}) {
      UI.getCurrent().navigate(address);
      assertThat(text()).contains(instead).doesNotContain("School meals");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MANAGER", "ADMINISTRATOR"})
  void theListNamesWhatIsPrepared(Role role) {
    staff.signIn(role);
    UI.getCurrent().navigate("team/consent");
    assertThat(text()).contains("School meals");
    assertThat($(Anchor.class).withText("Begin a call").exists()).isEqualTo(role == Role.MANAGER);
  }

  @Test
  void aManagerChoosesCountriesAndReadsWhatIsMissingInEach() {
    prepared.add(id, "PE");
    prepared.add(id, "KE");
    open(id);
    assertThat(text())
        .contains("Kenya, Peru", "Peru: no helpline for children is known.")
        .doesNotContain("Kenya: no helpline");
    press("Remove Peru");
    assertThat(text()).doesNotContain("Peru: no helpline");
    assertThat(prepared.byId(id).orElseThrow().countries().codes()).containsExactly("KE");
    press("Remove Kenya");
    assertThat(text()).contains("Asks children everywhere");
    assertThat(prepared.byId(id).orElseThrow().countries().everywhere()).isTrue();
  }

  @Test
  void whatAnotherManagerChoseMeanwhileIsKeptAndShown() {
    prepared.add(id, "KE");
    open(id);
    prepared.add(id, "PE");
    Choice<?> countries =
        $(Choice.class).all().stream()
            .filter(choice -> choice.getElement().getTextRecursively().contains("France"))
            .findFirst()
            .orElseThrow();
    Element list = countries.getElement().getChild(1);
    String france =
        list.getChildren()
            .filter(option -> option.getText().equals("France"))
            .findFirst()
            .orElseThrow()
            .getAttribute("value");
    ChildScreen.happens(list, "change", Map.of("event.target.value", france));
    press("Add the country");
    assertThat(text()).contains("France, Kenya, Peru", "Remove Peru");
    press("Remove Kenya");
    assertThat(ChildScreen.focused().getText()).isEqualTo("Remove Peru");
    assertThat(prepared.byId(id).orElseThrow().countries().codes()).containsExactly("FR", "PE");
    press("Remove Peru");
    assertThat(ChildScreen.focused().getText()).isEqualTo("Remove France");
    press("Remove France");
    assertThat(ChildScreen.focused().getText()).isEqualTo("Add the country");
  }

  @Test
  void aCountryIsChosenOnceAndHasToBeOne() {
    prepared.add(id, "KE");
    assertThat(prepared.add(id, "KE").orElseThrow().codes()).containsExactly("KE");
    assertThatIllegalArgumentException().isThrownBy(() -> prepared.add(id, "not a country"));
    assertThat(prepared.add(ConsultationId.random(), "KE")).isEmpty();
  }

  @Test
  void anAdministratorReadsTheCountriesAndDoesNotChooseThem() {
    prepared.add(id, "PE");
    staff.signIn(Role.ADMINISTRATOR);
    open(id);
    assertThat(text())
        .contains("Peru: no helpline for children is known.")
        .doesNotContain("Remove Peru");
  }

  @Test
  void aPublishedCallSaysWhereItAsks() {
    Consultation published =
        calls.publish(
            calls.invented(ConsultationId.random()).in(new CallCountries(List.of("FR", "KE"))));
    staff.signIn(Role.MANAGER, published.id());
    open(published.id());
    assertThat(text()).contains("France, Kenya").doesNotContain("Remove Kenya");
    UI.getCurrent().navigate("team");
    assertThat(text()).contains("France, Kenya");
  }

  private void open(ConsultationId call) {
    UI.getCurrent().navigate("team/consent/" + call);
  }

  private String text() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
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
}
