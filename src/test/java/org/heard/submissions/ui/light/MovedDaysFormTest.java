package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallDates;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.consultations.deadlines.Deadlines.Result.Done;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What somebody reads who answers while the days of the call move. */
@HeardTest
class MovedDaysFormTest {
  @Autowired private WebApplicationContext context;
  @Autowired private Calls calls;
  @Autowired private Deadlines deadlines;
  @Autowired private Staff staff;
  private PlainBrowser browser;
  private Consultation call;

  @BeforeEach
  void somebodyHasBegunToAnswer() {
    browser = new PlainBrowser(context);
    call = calls.open();
    browser
        .open("/light/c/" + call.slug() + "?lang=en")
        .press("begin")
        .press("go-on")
        .skipTo("a.safe")
        .fill("a.safe", "yes")
        .press("next");
  }

  @Test
  void moreTimeIsToldAtEveryStepAndBehindTheCode() {
    staff.signIn(Role.MANAGER, call.id());
    CallDates now = CallDates.of(deadlines.read(call.id()).orElseThrow().call());
    CallDates to =
        new CallDates(
            now.opensAt(), now.closesAt().plus(Duration.ofHours(24)), now.freezesAt(), null);
    assertThat(deadlines.move(call.id(), 0, to, null)).isEqualTo(new Done(1));
    staff.signOut();

    browser.fill("a.siblings", "2").press("next");
    assertThat(browser.page().text()).contains("There is more time now.", "Before, we said");
    browser.skipTo("assent-read");
    assertThat(browser.heading()).isEqualTo("Check my answers");
    assertThat(browser.page().text()).contains("There is more time now.");
    String code =
        browser.fill("assent-take-part", "1").fill("assent-read", "1").press("send").code();
    assertThat(browser.page().text()).contains("There is more time now.");

    browser.open("/light/code?lang=en").fill("code", code).press("");
    assertThat(browser.page().text()).contains("There is more time now.");
    browser.open("/light?lang=en");
    assertThat(browser.page().text()).contains("There is more time now.");
  }

  @Test
  void wordsThatWereNotSentAreThereToReadAndToDelete() {
    staff.signIn(Role.MANAGER, call.id());
    deadlines.stop(
        call.id(), 0, LocalizedText.of(Map.of(Language.ENGLISH, "Some questions were not safe.")));
    staff.signOut();

    browser.fill("a.siblings", "2").press("next");
    assertThat(browser.heading()).isEqualTo("This call takes no answers now");
    assertThat(browser.page().text())
        .contains(
            "This call was stopped.",
            "Some questions were not safe.",
            "What you wrote was not sent.",
            "It stays here at most 30 days.",
            "safe? yes",
            // Typed on the page that was open when it was stopped.
            "siblings? 2");
    browser.press("throw-away");
    assertThat(browser.cookies()).isEmpty();
    assertThat(browser.open("/light/c/" + call.slug() + "?lang=en").page().text())
        .contains("This call was stopped.")
        .doesNotContain("(PDF)");
  }

  @Test
  void wordsThatAreKeptNowhereAreSaidToBeOnThePageAlone() {
    Consultation keepsNothing =
        calls.publish(calls.invented(ConsultationId.random()).keeping(DraftKeeping.NEVER));
    browser
        .open("/light/c/" + keepsNothing.slug() + "?lang=en")
        .press("begin")
        .press("go-on")
        .skipTo("a.safe");
    staff.signIn(Role.MANAGER, keepsNothing.id());
    deadlines.stop(
        keepsNothing.id(), 0, LocalizedText.of(Map.of(Language.ENGLISH, "We have to stop.")));
    staff.signOut();

    browser.fill("a.safe", "yes").press("next");
    assertThat(browser.page().text())
        .contains("What you wrote was not sent.", "Your words are only on this page.", "safe? yes")
        .doesNotContain("30 days");
  }
}
