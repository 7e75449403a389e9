package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in with the code of a device: for the first time, again, and with the device lost. */
class SecondStepIT extends Journey {
  private static RunningApplication heard;

  @BeforeAll
  static void start() {
    heard = RunningApplication.start("second-step", Map.of("HEARD_SECOND_STEP", "true"));
  }

  @AfterAll
  static void stop() {
    heard.close();
  }

  @ParameterizedTest
  @CsvSource({"moderator, en, NARROW", "analyst, fr, DESK", "manager, es, PHONE"})
  void theDeviceIsSetUpAndARecoveryCodeReplacesItOnce(String name, String language, Screen screen)
      throws InvalidKeyException {
    Visitor person = visitor(heard, screen, language);
    Words words = person.words();
    TeamPath path = new TeamPath(person);
    path.givePassword(name, heard.demoPassword());
    assertThat(person.heading()).hasText(words.say("accounts.second-step.set-up.title"));
    person.lookAsTeam("second-step-set-up");
    Geometry.expectNothingSticksOut(person.page);

    // Only the password: the team's own pages still ask who it is.
    person.open("/team/people");
    assertThat(person.page.getByLabel(words.say("accounts.sign-in.password"))).isVisible();

    person.open("/team/second-step");
    String key = person.page.locator("code").innerText().replace(" ", "");
    path.giveCode("000000", "accounts.second-step.set-up.go");
    assertThat(person.page.getByRole(AriaRole.ALERT))
        .hasText(words.say("accounts.second-step.error"));
    path.giveCode(AppCode.of(key, Instant.now()), "accounts.second-step.set-up.go");
    assertThat(person.heading()).hasText(words.say("accounts.recovery.title"));
    List<String> codes = person.page.locator("main code").allInnerTexts();
    Assertions.assertThat(codes).hasSize(10);
    person.lookAsTeam("recovery-codes");
    Geometry.expectNothingSticksOut(person.page);

    signOut(person);
    path.givePassword(name, heard.demoPassword());
    assertThat(person.heading()).hasText(words.say("accounts.second-step.title"));
    person.lookAsTeam("second-step");
    path.giveCode(codes.getFirst(), "accounts.second-step.go");
    assertThat(person.button(words.say("shell.team.sign-out"))).isVisible();

    signOut(person);
    path.givePassword(name, heard.demoPassword());
    path.giveCode(codes.getFirst(), "accounts.second-step.go");
    assertThat(person.page.getByRole(AriaRole.ALERT))
        .hasText(words.say("accounts.second-step.error"));
  }

  private static void signOut(Visitor person) {
    person.press(person.words().say("shell.team.sign-out"));
    assertThat(person.page.getByLabel(person.words().say("accounts.sign-in.name"))).isVisible();
  }
}
