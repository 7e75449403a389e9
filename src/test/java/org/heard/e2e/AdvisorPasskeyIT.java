package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child advisor whose device lets it in, with the device that Chromium imitates. */
class AdvisorPasskeyIT extends Journey {
  private static final String PASSWORD = "kite river lamp seven";

  @ParameterizedTest
  @CsvSource({"en, NARROW, Paper Kite", "ar, PHONE, قمر الورق"})
  void aChildComesInWithItsDeviceAndChangesHowItComesIn(
      String language, Screen screen, String nickname) {
    Visitor child = visitor(screen, language);
    VirtualDevice device = new VirtualDevice(child.page);
    AdvisorPath.Account account =
        new AdvisorPath(signedIn("facilitator"), nickname).bringIn(child, signedIn("manager"));

    child.page.navigate(account.link());
    letDeviceInAtTheSecondTry(child, device);
    comeInAtTheSecondTry(child, device);
    theOnlyDeviceStays(child);
    takeAPasswordInstead(child);
    signOut(child);
    new TeamPath(child).signInToAdvise(account.name(), PASSWORD);
    takeTheDeviceInstead(child);
    signOut(child);
    child.open("/sign-in");
    child.press(child.words().say("accounts.child.sign-in.device"));
    assertThat(child.button(child.words().say("shell.child.advisor.sign-out"))).isVisible();
  }

  /** Somebody who says no is told so, and the code and the password typed stay. */
  private static void letDeviceInAtTheSecondTry(Visitor child, VirtualDevice device) {
    Words words = child.words();
    AdvisorPath.look(child, "passkey-start");
    child.page.locator("#start-password").fill("kite river");
    device.looksWhoHoldsIt(false);
    child.press(words.say("accounts.child.device.go"));
    assertThat(said(child)).hasText(words.say("accounts.child.device.cancelled"));
    assertThat(said(child)).isInViewport();
    assertThat(child.page.locator("#start-password")).hasValue("kite river");
    AdvisorPath.look(child, "passkey-start-cancelled");
    device.looksWhoHoldsIt(true);
    child.press(words.say("accounts.child.device.go"));
    assertThat(said(child)).hasText(words.say("accounts.child.device.done"));
    AdvisorPath.look(child, "passkey-start-done");
  }

  private static void comeInAtTheSecondTry(Visitor child, VirtualDevice device) {
    Words words = child.words();
    child.press(words.say("accounts.child.sign-in.title"));
    assertThat(child.page.locator("#child-username")).isVisible();
    device.looksWhoHoldsIt(false);
    child.press(words.say("accounts.child.sign-in.device"));
    assertThat(said(child)).hasText(words.say("accounts.child.device.cancelled"));
    AdvisorPath.look(child, "passkey-sign-in-cancelled");
    device.looksWhoHoldsIt(true);
    child.press(words.say("accounts.child.sign-in.device"));
    assertThat(child.button(words.say("shell.child.advisor.sign-out"))).isVisible();
    AdvisorPath.look(child, "passkey-home");
  }

  private static void theOnlyDeviceStays(Visitor child) {
    Words words = child.words();
    child.open("/advise/password");
    AdvisorPath.look(child, "passkey-ways-in");
    child.press(words.say("accounts.child.device.go"));
    assertThat(said(child)).hasText(words.say("accounts.child.device.known"));
    remove(child);
    assertThat(said(child)).hasText(words.say("accounts.child.device.last"));
    assertThat(said(child)).isInViewport();
    AdvisorPath.look(child, "passkey-last");
  }

  private static void takeAPasswordInstead(Visitor child) {
    Words words = child.words();
    choose(child, "short");
    assertThat(child.page.locator("#new-password-problem"))
        .hasText(words.say("accounts.child.password.length"));
    assertThat(child.page.locator("#new-password-problem")).isInViewport();
    assertThat(said(child)).isEmpty();
    AdvisorPath.look(child, "passkey-ways-in-short");
    choose(child, PASSWORD);
    assertThat(said(child)).hasText(words.say("accounts.child.password.done"));
    assertThat(child.page.locator("#new-password-problem")).isHidden();
    remove(child);
    assertThat(said(child)).hasText(words.say("accounts.child.device.removed"));
    AdvisorPath.look(child, "passkey-removed");
  }

  private static void takeTheDeviceInstead(Visitor child) {
    Words words = child.words();
    child.open("/advise/password");
    child.press(words.say("accounts.child.device.go"));
    assertThat(said(child)).hasText(words.say("accounts.child.device.done"));
    child.press(words.say("accounts.child.password.drop"));
    assertThat(said(child)).hasText(words.say("accounts.child.password.dropped"));
    AdvisorPath.look(child, "passkey-dropped");
  }

  private static void choose(Visitor child, String password) {
    child.page.locator("#new-password").fill(password);
    child.press(child.words().say("accounts.child.password.go"));
  }

  private static void remove(Visitor child) {
    Words words = child.words();
    child.press(
        words.say("accounts.child.device.remove.one", words.say("accounts.child.device.mine")));
  }

  private static void signOut(Visitor child) {
    child.press(child.words().say("shell.child.advisor.sign-out"));
    assertThat(child.button(child.words().say("shell.child.advisor.sign-out"))).hasCount(0);
  }

  private static Locator said(Visitor child) {
    return child.page.locator("main > p[role=alert]");
  }

  private Visitor signedIn(String name) {
    Visitor person = visitor(Screen.DESK, "en");
    new TeamPath(person).signIn(name, application().demoPassword());
    return person;
  }
}
