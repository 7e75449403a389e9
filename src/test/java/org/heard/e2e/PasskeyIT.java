package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passkeys in a real browser, with the device that Chromium imitates. */
class PasskeyIT extends Journey {
  private static RunningApplication heard;

  @BeforeAll
  static void start() {
    heard = RunningApplication.start("passkey", Map.of("HEARD_SECOND_STEP", "true"));
  }

  @AfterAll
  static void stop() {
    heard.close();
  }

  @ParameterizedTest
  @CsvSource({"moderator, en, DESK", "analyst, fr, PHONE", "manager, es, NARROW"})
  void aPasskeyIsMadeSignsInAloneReplacesACodeAndIsRemoved(
      String name, String language, Screen screen) throws Exception {
    Visitor person = visitor(heard, screen, language);
    Words words = person.words();
    TeamPath path = new TeamPath(person);
    VirtualDevice device = new VirtualDevice(person.page);
    path.givePassword(name, heard.demoPassword());
    String key = person.page.locator("code").innerText().replace(" ", "");
    path.giveCode(AppCode.of(key, Instant.now()), "accounts.second-step.set-up.go");
    assertThat(person.heading()).hasText(words.say("accounts.recovery.title"));

    person.open("/team/passkeys");
    person.lookAsTeam("passkeys-none");
    Geometry.expectNothingSticksOut(person.page);
    // Somebody who says no can try again, and keeps the name.
    person.page.getByLabel(words.say("accounts.passkeys.name")).fill("work laptop");
    device.looksWhoHoldsIt(false);
    person.press(words.say("accounts.passkeys.make"));
    assertThat(status(person)).hasText(words.say("uikit.passkey.cancelled"));
    device.looksWhoHoldsIt(true);
    person.press(words.say("accounts.passkeys.make"));
    assertThat(status(person)).hasText(words.say("accounts.passkeys.kept"));
    assertThat(person.page.locator(".t-passkeys b")).hasText("work laptop");
    person.lookAsTeam("passkeys");
    Geometry.expectNothingSticksOut(person.page);
    // The same device once more.
    person.page.getByLabel(words.say("accounts.passkeys.name")).fill("again");
    person.press(words.say("accounts.passkeys.make"));
    assertThat(status(person)).hasText(words.say("uikit.passkey.known"));

    signOut(person);
    person.lookAsTeam("sign-in-passkey");
    Geometry.expectNothingSticksOut(person.page);
    usePasskey(person);

    signOut(person);
    path.givePassword(name, heard.demoPassword());
    assertThat(person.heading()).hasText(words.say("accounts.second-step.title"));
    usePasskey(person);

    person.open("/team/passkeys");
    person
        .page
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions()
                .setName(words.say("accounts.passkeys.remove.one", "work laptop")))
        .click();
    assertThat(status(person)).hasText(words.say("accounts.passkeys.removed", "work laptop"));
    signOut(person);
    person.press(words.say("accounts.passkeys.sign-in"));
    assertThat(person.page.getByRole(AriaRole.ALERT))
        .hasText(words.say("accounts.passkeys.not-let-in"));
  }

  private static Locator status(Visitor person) {
    return person.page.locator(".note[role=status]");
  }

  private static void usePasskey(Visitor person) {
    person.press(person.words().say("accounts.passkeys.sign-in"));
    assertThat(person.button(person.words().say("shell.team.sign-out"))).isVisible();
  }

  private static void signOut(Visitor person) {
    person.press(person.words().say("shell.team.sign-out"));
    assertThat(person.page.getByLabel(person.words().say("accounts.sign-in.name"))).isVisible();
  }
}
