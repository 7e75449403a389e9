package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager begins a call and looks at each of its pages. */
class MakingIT extends Journey {

  @ParameterizedTest
  @CsvSource({"DESK, en", "PHONE, fr", "NARROW, es"})
  void aManagerBeginsACallAndLooksAtItsPages(Screen screen, String language) {
    Visitor manager = visitor(screen, language);
    new TeamPath(manager).signIn("manager", application().demoPassword());
    manager.open("/team/calls");
    look(manager, "calls");
    manager
        .page
        .getByLabel(manager.words().say("consultations.consent.prepare.name"))
        .fill("Our school " + language);
    manager.press(manager.words().say("consultations.plans.begin"));
    manager.page.waitForURL("**/team/calls/*-*");
    assertThat(manager.heading()).hasText("Our school " + language);
    look(manager, "call");
    String call = manager.page.url().replaceFirst("\\?.*", "");
    manager.page.navigate(call + "/questions");
    assertThat(manager.heading()).isVisible();
    look(manager, "call-questions");
    manager.page.navigate(call + "/languages");
    assertThat(manager.heading()).isVisible();
    look(manager, "call-languages");
  }

  private static void look(Visitor person, String name) {
    person.lookAsTeam(name);
    Geometry.expectNothingSticksOut(person.page);
    Geometry.expectNothingIsCutOff(person.page);
  }
}
