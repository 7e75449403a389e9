package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.OrganisationCodes;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;
import org.heard.submissions.Guardians;
import org.heard.submissions.Guardians.Standing;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which a child, a guardian or an organisation says yes. */
@HeardTest
class SayingYesTest extends SpringBrowserlessTest {
  private static final Pattern NOTE = Pattern.compile("(?:[a-z0-9]{4}-){4}[a-z0-9]{4}");

  @Autowired private Calls calls;
  @Autowired private Guardians guardians;
  @Autowired private OrganisationCodes organisations;
  @Autowired private Staff staff;

  @BeforeEach
  void english() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theWarningComesBeforeAnythingIsSentOrMade() {
    toSend(calls.with(new ConsentProfile.WithGuardian(true), false));
    assertThat(ChildScreen.heading()).isEqualTo("An adult has to say yes too");
    assertThat(ChildScreen.text())
        .contains(
            "If asking could hurt you, do not ask.",
            "They never see your answers.",
            "Send without asking",
            "Nobody reads your answers while they wait.")
        .doesNotContainPattern(NOTE);
    ChildScreen.press("Not now");
    assertThat(ChildScreen.heading()).isEqualTo("Check my answers");
    assertThat(ticked(AssentTicks.READ)).isTrue();
  }

  @Test
  void withoutTheAnonymousWayTheChildCanStillStop() {
    toSend(calls.with(new ConsentProfile.WithGuardian(false), false));
    assertThat(ChildScreen.text())
        .contains("You can also stop here. That is fine.")
        .doesNotContain("Send without asking");
  }

  @Test
  void theAnonymousWaySendsAtOnce() {
    toSend(calls.with(new ConsentProfile.WithGuardian(true), false));
    ChildScreen.press("Send without asking");
    assertThat(ChildScreen.text()).contains("People will read them.");
    assertThat(guardians.standing(receipt())).isEqualTo(Standing.NOT_ASKED);
  }

  @Test
  void theNoteNeverStandsBesideTheSecretCode() {
    ReceiptCode receipt = sentAndWaiting();
    assertThat(ChildScreen.text()).contains("Nobody reads them yet.").doesNotContainPattern(NOTE);
    ChildScreen.press("I have written it down");
    ChildScreen.press("Make the note for my adult");
    assertThat(ChildScreen.text())
        .containsPattern(NOTE)
        .contains("/g", "This is not your secret code.")
        .doesNotContain(receipt.digits().substring(0, 4) + " ");
  }

  @Test
  void aGuardianSeesTheCallAndNoAnswerAndSaysYesOnce() {
    ReceiptCode receipt = sentAndWaiting();
    String code = noteOf(receipt);
    guardianOpens(code);
    assertThat(ChildScreen.heading()).isEqualTo("A child asks for your yes");
    assertThat(ChildScreen.text())
        .contains("An invented call for tests", "You do not see the answers.")
        .doesNotContain("siblings", "safe?", "Nobody is there at night");
    assertThat(ChildScreen.all(box -> "checkbox".equals(box.getAttribute("type")))).isEmpty();
    ChildScreen.press("Yes, I agree");
    assertThat(ChildScreen.heading()).isEqualTo("Thank you");
    assertThat(guardians.standing(receipt)).isEqualTo(Standing.YES);
    guardianOpens(code);
    assertThat(ChildScreen.text()).contains("This code does not work.");
  }

  @Test
  void aGuardiansNoDeletesAndTheChildHearsItKindly() {
    ReceiptCode receipt = sentAndWaiting();
    guardianOpens(noteOf(receipt));
    ChildScreen.press("No, I do not agree");
    assertThat(ChildScreen.text()).contains("The answers are deleted.");
    UI.getCurrent().navigate("code");
    ChildScreen.typeAndEnter(receipt.digits());
    assertThat(ChildScreen.text()).contains("You did nothing wrong.");
  }

  @Test
  void aChildThatComesBackMakesANewNote() {
    ReceiptCode receipt = sentAndWaiting();
    String old = noteOf(receipt);
    UI.getCurrent().navigate("code");
    ChildScreen.typeAndEnter(receipt.digits());
    assertThat(ChildScreen.text()).contains("Your answers wait for a yes");
    ChildScreen.press("Make the note for my adult");
    String fresh = note();
    assertThat(fresh).isNotEqualTo(old);
    guardianOpens(old);
    assertThat(ChildScreen.text()).contains("This code does not work.");
    guardianOpens(fresh);
    assertThat(ChildScreen.text()).contains("Yes, I agree");
  }

  @Test
  void aGuardianKeepsThePageInAnotherLanguage() {
    guardianOpens(noteOf(sentAndWaiting()));
    ChildScreen.chooseLanguage("ar");
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("g", com.vaadin.flow.router.QueryParameters.of("lang", "ar"));
    assertThat(ChildScreen.text()).contains("نعم، أوافق");
  }

  @Test
  void aCallWithAnOrganisationAsksForItsCode() {
    ConsultationId id = ConsultationId.random();
    staff.signIn(Role.MANAGER);
    HandoverCode code = organisations.issue(id, OrganisationId.random(), "Open Door");
    staff.signOut();
    toSend(calls.publish(calls.invented(id).with(new ConsentProfile.WithOrganisation(), false)));
    assertThat(ChildScreen.heading()).isEqualTo("Do you have a code from your group?");
    ChildScreen.type(HandoverCode.fresh().text());
    ChildScreen.press("Send");
    assertThat(ChildScreen.text()).contains("This code does not fit here.");
    ChildScreen.type(code.text().toUpperCase(Locale.ROOT));
    ChildScreen.press("Send");
    assertThat(ChildScreen.heading()).isEqualTo("Your answers have arrived. Thank you.");
  }

  @Test
  void aCallWithHighRiskSaysThatNothingIsKeptAndNeverSaysSaved() {
    Consultation call = calls.with(new ConsentProfile.AssentOnly(), true);
    UI.getCurrent().navigate("c/" + call.slug());
    assertThat(ChildScreen.text())
        .contains("This call is extra careful", "We keep nothing until you send.");
    Element light =
        ChildScreen.one(
            link -> link.getTag().equals("a") && link.getText().startsWith("Use the simple"));
    assertThat(light.getAttribute("href")).isEqualTo("/light/c/" + call.slug());
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    ChildScreen.press("I have read it");
    assertThat(ChildScreen.text()).contains("Nothing is kept until you send.");
    ChildScreen.choose("10-12");
    assertThat(ChildScreen.text())
        .contains("Nothing is kept until you send.")
        .doesNotContain("Saved.");
    ChildScreen.press("Stop");
    assertThat(ChildScreen.text()).contains("Your words are only on this page.");
    ChildScreen.press("Go on");
    send();
    assertThat(receipt().digits()).hasSize(20);
  }

  private ReceiptCode sentAndWaiting() {
    toSend(calls.with(new ConsentProfile.WithGuardian(true), false));
    ChildScreen.press("Ask an adult");
    return receipt();
  }

  private String noteOf(ReceiptCode receipt) {
    ChildScreen.press("I have written it down");
    ChildScreen.press("Make the note for my adult");
    assertThat(guardians.standing(receipt)).isEqualTo(Standing.WAITING);
    return note();
  }

  private static String note() {
    Matcher note = NOTE.matcher(ChildScreen.text());
    assertThat(note.find()).isTrue();
    return note.group();
  }

  private static void guardianOpens(String code) {
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("g");
    ChildScreen.typeAndEnter(code);
  }

  private static void toSend(Consultation call) {
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    if (ChildScreen.heading().equals("Before you start")) {
      ChildScreen.press("I have read it");
    }
    send();
  }

  private static void send() {
    while (!ChildScreen.heading().equals("Check my answers")) {
      ChildScreen.press("Next");
    }
    ChildScreen.tick(AssentTicks.TAKE_PART);
    ChildScreen.tick(AssentTicks.READ);
    ChildScreen.press("Send");
  }

  private static boolean ticked(String id) {
    return ChildScreen.one(box -> id.equals(box.getAttribute("id"))).getProperty("checked", false);
  }

  private static ReceiptCode receipt() {
    Element code =
        ChildScreen.one(element -> "Your secret code".equals(element.getAttribute("aria-label")));
    return ReceiptCode.read(ChildScreen.words(code)).orElseThrow();
  }
}
