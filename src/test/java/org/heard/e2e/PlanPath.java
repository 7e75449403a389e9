package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.heard.consultations.making.PlanText;
import org.heard.shared.Language;

/** What a manager does in the workspace of a call, in the words of its language. */
final class PlanPath {
  private static final Pattern WORKSPACE = Pattern.compile(".*/team/calls/[0-9a-f-]{36}(\\?.*)?");

  private final Visitor manager;
  private final Words words;

  PlanPath(Visitor manager) {
    this.manager = manager;
    this.words = manager.words();
  }

  /** Begins a call; gives the address of its workspace. */
  String begin(String name) {
    manager.open("/team/calls");
    return beginHere(name);
  }

  /** Begins a call in a language; gives the address of its workspace. */
  String begin(String name, Language original) {
    manager.open("/team/calls");
    manager
        .page
        .getByLabel(words.say("consultations.plans.original"))
        .selectOption(new SelectOption().setLabel(original.ownName()));
    return beginHere(name);
  }

  private String beginHere(String name) {
    manager.page.getByLabel(words.say("consultations.consent.prepare.name")).fill(name);
    manager.press(words.say("consultations.plans.begin"));
    assertThat(manager.page).hasURL(WORKSPACE);
    assertThat(manager.heading()).hasText(name);
    return manager.page.url().replaceFirst("\\?.*", "");
  }

  /** Writes one text of the page of the call. */
  void write(PlanText which, String text) {
    fill(which.name(), text);
  }

  void address(String slug) {
    fill("slug", slug);
  }

  private void fill(String field, String text) {
    manager.page.locator("#plan-" + field).fill(text);
    manager.page.keyboard().press("Tab");
  }

  /** It opens at once, and the other days follow. */
  void dates(Instant now) {
    moment("opens", now.minus(1, ChronoUnit.HOURS));
    moment("closes", now.plus(30, ChronoUnit.DAYS));
    moment("freezes", now.plus(40, ChronoUnit.DAYS));
    manager
        .page
        .getByLabel(words.say("consultations.plan.dates.feedback"))
        .fill(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(60).toString());
    manager.page.keyboard().press("Tab");
  }

  private void moment(String which, Instant moment) {
    fill(which, moment.truncatedTo(ChronoUnit.MINUTES).toString().replace(":00Z", ""));
  }

  void ages(String... bands) {
    for (String band : bands) {
      tick("uikit.age." + band);
    }
  }

  void languages(List<Language> more) {
    for (Language language : more) {
      manager
          .page
          .getByLabel(words.say("consultations.plan.languages.one"))
          .selectOption(new SelectOption().setLabel(language.ownName()));
      manager.press(words.say("consultations.plan.languages.add"));
      assertThat(
              manager.page.locator(
                  ".p-list li", new Page.LocatorOptions().setHasText(language.ownName())))
          .isVisible();
    }
  }

  void partner(String name) {
    manager.page.locator("#plan-partner-new").fill(name);
    manager.press(words.say("consultations.plan.partners.add"));
    assertThat(manager.page.locator(".p-partner")).isVisible();
  }

  void confirmAll() {
    for (String what : List.of("asked", "reached", "trained", "risks")) {
      tick("consultations.plan.confirm." + what);
    }
  }

  private void tick(String key) {
    manager
        .page
        .getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words.say(key)).setExact(true))
        .check();
  }

  /** What is missing, in the sentences of the list. */
  List<String> missing() {
    manager.awaitNothingOnTheWay();
    return manager.page.locator(".p-need li").allInnerTexts();
  }

  /** Opens the call for children. */
  void openForChildren() {
    manager.press(words.say("consultations.plan.open.button"));
    manager.press(words.say("consultations.plan.open.yes"));
    assertThat(manager.page.getByText(words.say("consultations.plan.published"))).isVisible();
  }

  /** Asks for the next version of an open call; what changed stands there then. */
  Locator askForNextVersion(Words words) {
    manager.press(words.say("consultations.plan.version.button"));
    Locator changes = manager.page.locator(".p-changes");
    changes.waitFor();
    return changes;
  }

  /** Says yes to it. */
  void publishNextVersion(int number) {
    manager.press(words.say("consultations.plan.version.yes"));
    assertThat(manager.page.getByText(words.say("consultations.plan.version.done", number)))
        .isVisible();
  }

  /** The line that says that everything is stored. */
  Locator saved() {
    return manager
        .page
        .getByRole(AriaRole.STATUS)
        .filter(new Locator.FilterOptions().setHasText(words.say("consultations.plan.saved")));
  }
}
