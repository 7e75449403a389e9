package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deciding who says yes, on a phone and at a desk: codes of organisations and a waiver. */
class ConsentIT extends Journey {

  @ParameterizedTest
  @CsvSource({"PHONE, en", "NARROW, fr", "DESK, es"})
  void aManagerPreparesACallAndAnAdministratorApprovesItsWaiver(Screen screen, String language) {
    String name = "School meals " + language;
    Visitor manager = signedIn("manager", screen, language);
    prepare(manager, name);
    makeACode(manager);
    takeItBackAndUndo(manager);
    propose(manager);

    Visitor admin = signedIn("admin", screen, language);
    admin.open("/team/consent");
    look(admin, "consent-calls");
    admin.link(name).click();
    say(admin, "consultations.waiver.approve");
    look(admin, "consent-sure");
    say(admin, "consultations.waiver.yes");
    assertThat(admin.page.getByText(admin.words().say("consultations.waiver.now-approved")))
        .isVisible();
    look(admin, "consent-approved");
    assertThat(admin.button(admin.words().say("consultations.codes.make"))).hasCount(0);
  }

  /** Begins a call without a mouse, and goes on to who says yes in it. */
  private static void prepare(Visitor manager, String name) {
    manager.open("/team/consent");
    Keyboard keys = new Keyboard(manager.page);
    keys.tabTo("a[href='team/calls'].t-btn");
    keys.press("Enter");
    manager.page.waitForURL("**/team/calls");
    keys.tabTo("#plan-name");
    begin(keys);
    assertThat(manager.page.locator("#plan-name-problem")).isVisible();
    assertThat(manager.page.locator("#plan-name")).isFocused();
    look(manager, "consent-no-name");
    keys.type(name);
    begin(keys);
    manager.page.waitForURL("**/team/calls/*-*");
    assertThat(manager.heading()).hasText(name);
    manager.page.locator("a[href^='team/consent/']").first().press("Enter");
    manager.page.waitForURL("**/team/consent/*-*");
    assertThat(manager.heading()).hasText(name);
    look(manager, "consent-prepared");
    manager.page.locator("summary").last().click();
    look(manager, "consent-ages");
    manager.page.locator("summary").last().click();
  }

  private static void begin(Keyboard keys) {
    keys.tabTo(".t-form .t-btn--go");
    keys.press("Enter");
  }

  private static void makeACode(Visitor manager) {
    manager.page.locator("#organisation-name").fill("Bright Futures");
    say(manager, "consultations.codes.make");
    assertThat(manager.page.locator("#organisation-code")).isVisible();
    look(manager, "consent-code");
    manager.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(manager.page.locator(".t-print h3")).isVisible();
    assertThat(manager.heading()).isHidden();
    assertThat(manager.page.locator(".t-print button").first()).isHidden();
    manager.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    say(manager, "consultations.codes.copy");
    assertThat(manager.button(manager.words().say("consultations.codes.copied"))).isVisible();
  }

  private static void takeItBackAndUndo(Visitor manager) {
    manager.page.locator("table.rows .t-row button").last().click();
    look(manager, "consent-take-back");
    say(manager, "consultations.codes.take-back.yes");
    look(manager, "consent-taken-back");
    say(manager, "consultations.undo");
    assertThat(manager.page.locator("table.rows .h--good")).isVisible();
  }

  private static void propose(Visitor manager) {
    say(manager, "consultations.waiver.propose");
    assertThat(manager.page.locator("#waiver-reason-problem")).isVisible();
    look(manager, "consent-waiver-empty");
    manager.page.locator("#waiver-reason").fill("Asking at home would put children at risk");
    manager.page.locator("#waiver-reference").fill("ETH-12");
    say(manager, "consultations.waiver.propose");
    assertThat(manager.page.getByText(manager.words().say("consultations.waiver.now-proposed")))
        .isVisible();
    look(manager, "consent-proposed");
    assertThat(manager.button(manager.words().say("consultations.waiver.approve"))).hasCount(0);
  }

  private Visitor signedIn(String name, Screen screen, String language) {
    Visitor person = visitor(screen, language);
    new TeamPath(person).signIn(name, application().demoPassword());
    return person;
  }

  private static void say(Visitor person, String key) {
    person.button(person.words().say(key)).first().click();
  }

  private static void look(Visitor person, String name) {
    person.lookAsTeam(name);
    Geometry.expectNothingSticksOut(person.page);
  }
}
