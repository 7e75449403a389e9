package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles, what goes when, the record, second readers, duty and countries; each by keyboard. */
class StaffPagesIT extends Journey {
  private static final String CALL = "social-protection";

  // Which acts are in the record depends on who was there before.
  private static final String LONG_ACTION =
      "document.querySelector('main select').add(new Option('a-long-action.'.repeat(4)))";

  @ParameterizedTest
  @CsvSource({"DESK, en", "PHONE, fr", "NARROW, es"})
  void administratorsSeeWhoMayDoWhatAndWhatGoesWhen(Screen screen, String language) {
    Visitor admin = signedIn("admin", screen, language);
    Keyboard keys = new Keyboard(admin.page);
    admin.open("/team/roles");
    // A table that is wider than the screen is moved with the arrows.
    keys.tabTo(".t-scroll");
    look(admin, "roles");
    keys.tabTo("main a[href='team/people']");

    admin.open("/team/retention");
    keys.tabTo(".t-scroll");
    look(admin, "retention");

    admin.open("/team/audit");
    admin.page.evaluate(LONG_ACTION);
    keys.tabTo(".check button");
    keys.press("Enter");
    assertThat(admin.page.locator(".check [role=status]")).not().isEmpty();
    look(admin, "audit-checked");
  }

  @ParameterizedTest
  @CsvSource({"DESK, fr", "PHONE, es", "NARROW, en"})
  void aManagerSaysHowManyReleasesAreReadTwice(Screen screen, String language) {
    Visitor manager = signedIn("manager", screen, language);
    Keyboard keys = new Keyboard(manager.page);
    manager.open("/team/second-readers/" + CALL);
    keys.tabTo("main select");
    // The share stays as it is: other journeys release in this call.
    keys.tabTo("main .t-btn--go");
    keys.press("Enter");
    assertThat(manager.page.locator(".note--good"))
        .hasText(manager.words().say("moderation.twice.saved"));
    look(manager, "second-readers-saved");
  }

  @ParameterizedTest
  @CsvSource({"DESK, es", "PHONE, en", "NARROW, fr"})
  void safeguardingPlansDutyAndWritesAboutACountry(Screen screen, String language) {
    Visitor officer = signedIn("safeguarding", screen, language);
    officer.open("/team/duty");
    planDuty(officer);
    officer.open("/team/countries");
    writeAboutACountry(
        officer, Locale.of("", language.equals("en") ? "GB" : language.toUpperCase(Locale.ROOT)));
  }

  private static void planDuty(Visitor officer) {
    Keyboard keys = new Keyboard(officer.page);
    Locator plan = officer.page.locator("section.t-form").first();
    keys.tabTo("section.t-form .t-btn--go");
    keys.press("Enter");
    assertThat(plan.locator(".note--wrong"))
        .hasText(officer.words().say("moderation.duty.incomplete"));
    int before = plan.locator("tbody tr").count();
    // So far ahead that no other journey meets it.
    LocalDate day = LocalDate.now().plusYears(2);
    plan.locator("input[type=date]").first().fill(day.toString());
    plan.locator("input[type=date]").last().fill(day.plusDays(6).toString());
    plan.locator("select").first().selectOption(new SelectOption().setIndex(1));
    plan.locator("select").last().selectOption(new SelectOption().setIndex(2));
    keys.tabTo("section.t-form .t-btn--go");
    keys.press("Enter");
    assertThat(plan.locator("tbody tr")).hasCount(before + 1);
    look(officer, "duty-planned");
    keys.backTo("section.t-form tbody tr:last-child button");
    keys.press("Enter");
    assertThat(plan.locator("tbody tr")).hasCount(before);
  }

  private static void writeAboutACountry(Visitor officer, Locale country) {
    Keyboard keys = new Keyboard(officer.page);
    officer
        .page
        .locator("main select")
        .selectOption(
            new SelectOption().setLabel(country.getDisplayCountry(Locale.of(officer.language()))));
    keys.tabTo("#country-duties");
    keys.type("The police, within a day");
    keys.press("Tab");
    keys.type("The child helpline");
    look(officer, "countries-writing");
    keys.tabTo("main .t-btn--go");
    keys.press("Enter");
    assertThat(officer.page.locator(".note--good"))
        .hasText(officer.words().say("moderation.country.kept"));
  }

  private Visitor signedIn(String name, Screen screen, String language) {
    Visitor person = visitor(screen, language);
    new TeamPath(person).signIn(name, application().demoPassword());
    return person;
  }

  private static void look(Visitor person, String name) {
    person.lookAsTeam(name);
    Geometry.expectNothingSticksOut(person.page);
    Geometry.expectNothingIsCutOff(person.page);
  }
}
