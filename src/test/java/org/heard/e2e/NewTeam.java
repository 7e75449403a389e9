package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;

/** Letting people into an installation in which nobody works yet. */
final class NewTeam {
  static final String PASSWORD = "paper boats on a lake";

  private NewTeam() {}

  /** Somebody follows a one-time link: a password, a device, and the team's first page. */
  static void enter(Visitor person, String link, String name) throws InvalidKeyException {
    choosePassword(person, link);
    Words words = person.words();
    TeamPath path = new TeamPath(person);
    path.givePassword(name, PASSWORD);
    String key = person.page.locator("code").innerText().replace(" ", "");
    path.giveCode(AppCode.of(key, Instant.now()), "accounts.second-step.set-up.go");
    assertThat(person.heading()).hasText(words.say("accounts.recovery.title"));
  }

  /** Somebody follows a one-time link and chooses {@link #PASSWORD}. */
  static void choosePassword(Visitor person, String link) {
    Words words = person.words();
    URI address = URI.create(link);
    person.page.navigate(link.replace("#", "?lang=" + person.language() + "#"));
    assertThat(person.page.getByLabel(words.say("accounts.welcome.code")))
        .hasValue(address.getFragment());
    person.page.getByLabel(words.say("accounts.password.new")).fill(PASSWORD);
    person.press(words.say("accounts.password.choose"));
    assertThat(person.page.getByText(words.say("accounts.password.chosen"))).isVisible();
  }

  /** An administrator adds somebody; gives the link for them. */
  static String add(Visitor admin, String name, List<String> roles) {
    Words words = admin.words();
    admin.open("/team/people");
    admin.press(words.say("accounts.people.add"));
    exactly(admin, "accounts.people.name").fill(name);
    exactly(admin, "accounts.people.sign-in-name").fill(name);
    roles.forEach(role -> admin.page.getByLabel(words.say(role)).check());
    side(admin, "accounts.people.add").click();
    Locator link = admin.page.getByLabel(words.say("accounts.link.title"));
    assertThat(link).isVisible();
    return link.inputValue();
  }

  /** An administrator gives somebody a call to work on. */
  static void assign(Visitor admin, String name, String call) {
    admin.open("/team/people");
    admin
        .page
        .locator("table.rows tr", new Page.LocatorOptions().setHasText(name))
        .first()
        .getByRole(AriaRole.BUTTON)
        .first()
        .click();
    admin.page.locator(".t-side").getByLabel(call).check();
    side(admin, "accounts.people.save").click();
    assertThat(admin.page.getByText(admin.words().say("accounts.people.saved"))).isVisible();
  }

  private static Locator exactly(Visitor admin, String key) {
    return admin.page.getByLabel(
        admin.words().say(key), new Page.GetByLabelOptions().setExact(true));
  }

  /** The button in the form; others have the same name. */
  private static Locator side(Visitor admin, String key) {
    return admin
        .page
        .locator(".t-side")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(admin.words().say(key)));
  }
}
