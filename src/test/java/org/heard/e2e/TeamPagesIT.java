package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, people and passwords, as people of the team meet them in a browser. */
class TeamPagesIT extends Journey {

  @ParameterizedTest
  @EnumSource(Screen.class)
  void signingInSaysCalmlyWhatDidNotFit(Screen screen) {
    Visitor person = visitor(screen, "en");
    person.open("/team/login");
    assertThat(person.heading()).isVisible();
    person.lookAsTeam("sign-in");
    person.page.getByLabel(person.words().say("accounts.sign-in.name")).fill("moderator");
    person.page.getByLabel(person.words().say("accounts.sign-in.password")).fill("not this one");
    person.press(person.words().say("accounts.sign-in.go"));
    assertThat(person.page.getByText(person.words().say("accounts.sign-in.error"))).isVisible();
    person.lookAsTeam("sign-in-error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyFirstPageIsThereInEveryLanguageOfTheTeam(String language) {
    for (String name : new String[] {"moderator", "facilitator"}) {
      Visitor person = signedIn(name, Screen.DESK, language);
      assertThat(person.heading()).isVisible();
      assertThat(person.page.locator("html")).hasAttribute("lang", language);
      person.lookAsTeam("first-page-" + name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theFirstPageOfAnAdvisorIsAPageOfAChild(String language) {
    Visitor advisor = visitor(Screen.PHONE, language);
    new TeamPath(advisor).signInToAdvise("advisor", application().demoPassword());
    assertThat(advisor.heading()).isVisible();
    assertThat(advisor.page.locator("html")).hasAttribute("lang", language);
    advisor.lookAsChild("first-page-advisor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "contrast"})
  void teamPagesCanBeReadInAllColours(String colours) {
    Visitor admin = signedIn("admin", Screen.DESK, "en");
    admin.page.getByText(admin.words().say("shell.child.looks.colours")).first().click();
    admin.page.getByLabel(admin.words().say("shell.child.looks." + colours)).check();
    admin.lookAsTeam("colours-" + colours);
    admin.link(admin.words().say("accounts.menu.people")).click();
    assertThat(admin.page.locator("table.rows")).isVisible();
    admin.lookAsTeam("people-" + colours);
    admin.page.reload();
    assertThat(admin.page.locator("table.rows")).isVisible();
    admin.lookAsTeam("people-again-" + colours);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPageSaysWhenTheLineIsDownAndWhenItIsBack(Screen screen) {
    Visitor admin = signedIn("admin", screen, "en");
    admin.settle();
    Locator down = admin.page.getByText(admin.words().say("shell.team.no-line"));
    assertThat(down).isHidden();
    admin.expectTrouble();
    admin.line(false);
    assertThat(down).isVisible();
    assertThat(down).isInViewport();
    admin.lookAsTeam("line-down");
    admin.line(true);
    assertThat(down).isHidden();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aNewPersonChoosesAPasswordWithTheOneTimeLinkAndSignsIn(Screen screen) {
    String name = "new-" + screen.width;
    Visitor admin = signedIn("admin", screen, "en");
    admin.open("/team/people");
    admin.press(admin.words().say("accounts.people.add"));
    admin.page.getByLabel(admin.words().say("accounts.people.name"), exactly()).fill("New Person");
    admin.page.getByLabel(admin.words().say("accounts.people.sign-in-name"), exactly()).fill(name);
    admin.page.getByLabel(admin.words().say("accounts.role.moderator")).check();
    admin.lookAsTeam("people-add");
    save(admin).click();
    Locator link = admin.page.getByLabel(admin.words().say("accounts.link.title"));
    assertThat(link).isVisible();
    admin.lookAsTeam("people-link");

    Visitor person = visitor(screen, "en");
    person.page.navigate(
        application().address("/team/welcome") + link.inputValue().replaceFirst("[^#]*", ""));
    assertThat(person.page.getByLabel(person.words().say("accounts.welcome.code")))
        .hasValue(link.inputValue().replaceFirst(".*#", ""));
    choose(person, "short");
    assertThat(person.page.getByText(person.words().say("accounts.password.too-short")))
        .isVisible();
    person.lookAsTeam("welcome-short");
    choose(person, "paper boats on a lake");
    assertThat(person.page.getByText(person.words().say("accounts.password.chosen"))).isVisible();
    person.lookAsTeam("welcome-chosen");
    new TeamPath(person).signIn(name, "paper boats on a lake");
    assertThat(person.page.getByText(person.words().say("consultations.team.home.nothing")))
        .isVisible();
    person.open("/team/password");
    assertThat(person.heading()).isVisible();
    person.lookAsTeam("password");
    person.press(person.words().say("shell.team.sign-out"));
    assertThat(person.page.getByLabel(person.words().say("accounts.sign-in.name"))).isVisible();
  }

  @Test
  void aPageThatIsNotForThemSaysSoCalmly() {
    Visitor moderator = signedIn("moderator", Screen.DESK, "en");
    // The answer is a 404, which a browser notes in its console.
    moderator.expectTrouble();
    moderator.open("/team/people");
    assertThat(moderator.page.getByText(moderator.words().say("shell.team.not-for-you.title")))
        .isVisible();
    moderator.lookAsTeam("not-for-you");
  }

  private Visitor signedIn(String name, Screen screen, String language) {
    Visitor person = visitor(screen, language);
    new TeamPath(person).signIn(name, application().demoPassword());
    return person;
  }

  private static void choose(Visitor person, String password) {
    person.page.getByLabel(person.words().say("accounts.password.new")).fill(password);
    person.press(person.words().say("accounts.password.choose"));
  }

  /** The button in the form; the one that opened the form has the same name. */
  private static Locator save(Visitor admin) {
    return admin
        .page
        .locator(".t-side")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(admin.words().say("accounts.people.add")));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
