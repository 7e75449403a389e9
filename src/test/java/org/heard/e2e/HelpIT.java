package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A child that needs help now: without a line, without a mouse, in its own words. */
class HelpIT extends Journey {
  private static final String CALL = "social-protection";

  @Test
  void withTheNetworkOffHelpOpensAndACountryIsChosenByKeyboard() {
    Visitor child = visitor(Screen.DESK, "en");
    new ChildPath(child).takePart(CALL);
    child.expectTrouble();
    child.line(false);
    Keyboard keys = new Keyboard(child.page);
    keys.tabTo("main .need-help");
    keys.press("Enter");
    Locator help = child.page.locator("dialog#help");
    assertThat(help).isVisible();
    assertThat(help.locator("a[href^='tel:']:visible")).hasCount(0);
    keys.tabTo("#help-country");
    keys.type("United K");
    assertThat(help.locator("a[href='tel:08001111']")).isVisible();
    assertThat(help.locator("a[href^='tel:']:visible")).hasCount(1);
    keys.press("ArrowDown");
    assertThat(help.locator("a[href='tel:18004224453']")).isVisible();
    assertThat(help.locator("a[href^='tel:']:visible")).hasCount(1);
    keys.press("Escape");
    assertThat(help).isHidden();
    child.line(true);
  }

  @Test
  void aNoteReachesSafeguardingAndNobodyElse() {
    String words = "Somebody hurts me " + UUID.randomUUID();
    Visitor child = visitor(Screen.PHONE, "fr");
    new ChildPath(child).takePart(CALL);
    writeNote(child, words, "à la bibliothèque");
    assertThat(child.page.locator(".safe-note"))
        .containsText(child.words().say("submissions.note.arrived"));
    assertThat(child.page.locator(".safe-note")).not().containsText(words);

    Visitor officer = visitor(Screen.DESK, "en");
    new TeamPath(officer).signIn("safeguarding", application().demoPassword());
    officer.open("/team/concerns");
    officer.lookAsTeam("concerns");
    assertThat(officer.page.locator("main")).not().containsText(words);
    openTheNote(officer, words);
    assertThat(officer.page.locator(".t-side")).containsText("à la bibliothèque");
    officer.lookAsTeam("note");
    officer.press(officer.words().say("moderation.case.have-danger"));
    assertThat(officer.page.locator(".t-side"))
        .containsText(officer.words().say("moderation.concern.next.work"));
    officer.press(officer.words().say("moderation.case.open-file"));
    officer.lookAsTeam("case");
    officer.open("/team/duty");
    officer.lookAsTeam("duty");

    Visitor moderator = visitor(Screen.DESK, "en");
    moderator.expectTrouble();
    new TeamPath(moderator).signIn("moderator", application().demoPassword());
    assertThat(moderator.link(moderator.words().say("moderation.menu.concerns"))).hasCount(0);
    moderator.open("/team/concerns");
    assertThat(moderator.heading()).hasText(moderator.words().say("shell.team.not-for-you.title"));
    assertThat(moderator.page.content()).doesNotContain(words);
  }

  /** Writes to those who protect children, from any page of a child. */
  static void writeNote(Visitor child, String words, String reach) {
    child.page.locator(".top [data-opens=help]").click();
    child.page.locator(".safe-note summary").click();
    child.page.getByLabel(child.words().say("submissions.note.words")).fill(words);
    child.page.getByLabel(child.words().say("submissions.note.reach")).fill(reach);
    child.button(child.words().say("submissions.note.send")).click();
  }

  /** Opens concerns until one holds the words, and says its number. */
  static String openTheNote(Visitor officer, String words) {
    return openTheNote(officer, words, "moderation.concern.from.note");
  }

  private static String openTheNote(Visitor officer, String words, String from) {
    for (String number : notes(officer, from)) {
      if (read(officer, number).contains(words)) {
        return number;
      }
    }
    throw new AssertionError("no note says " + words);
  }

  /** The numbers of what children wrote; other journeys leave worries about answers. */
  private static List<String> notes(Visitor officer, String from) {
    String note = officer.words().say(from);
    return officer
        .page
        .locator("table.rows tbody tr", new Page.LocatorOptions().setHasText(note))
        .locator("a")
        .allInnerTexts();
  }

  private static String read(Visitor officer, String number) {
    // The alert at the top of the page leads there too.
    officer.page.locator("table.rows a", new Page.LocatorOptions().setHasText(number)).click();
    assertThat(officer.page.locator(".t-side h2").first()).hasText(number);
    officer.press(officer.words().say("moderation.case.open-written"));
    assertThat(officer.page.locator(".t-side blockquote").first()).isVisible();
    return officer.page.locator(".t-side").innerText();
  }

  @Test
  void twoPressesAndALostLineSendOneNote() {
    String words = "Only once " + UUID.randomUUID();
    Visitor child = visitor(Screen.PHONE, "en");
    child.open("/code");
    child.page.locator(".top [data-opens=help]").click();
    child.page.locator(".safe-note summary").click();
    child.page.getByLabel(child.words().say("submissions.note.words")).fill(words);
    child.expectTrouble();
    child.line(false);
    Locator send = child.page.locator(".safe-note .btn--go");
    send.dblclick();
    assertThat(send).hasAttribute("aria-disabled", "true");
    assertThat(child.page.locator("[data-line]").first()).isVisible();
    child.line(true);
    assertThat(child.page.locator(".safe-note"))
        .containsText(child.words().say("submissions.note.arrived"));

    Visitor officer = visitor(Screen.DESK, "en");
    new TeamPath(officer).signIn("safeguarding2", application().demoPassword());
    officer.open("/team/concerns");
    int found = 0;
    for (String number : notes(officer, "moderation.concern.from.note")) {
      found += read(officer, number).contains(words) ? 1 : 0;
    }
    assertThat(found).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyStateOfHelpIsFineOnTheNarrowestPhone(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    child.open("/c/" + CALL + "/answer");
    assertThat(child.button(child.words().say("submissions.notice.go-on"))).isVisible();
    child.lookAsChild("notice");
    Geometry.expectNothingSticksOut(child.page);
    child.button(child.words().say("submissions.notice.help")).click();
    measure(child, "help");
    for (String country : new String[] {"DE", "US", "EG", "PL"}) {
      child.page.locator("#help-country").selectOption(country);
      measure(child, "help-" + country);
    }
    child.page.locator(".safe-note summary").click();
    measure(child, "note");
    child.button(child.words().say("submissions.note.send")).click();
    assertThat(child.page.locator(".safe-note [role=alert]")).isVisible();
    measure(child, "note-empty");
    child.page.getByLabel(child.words().say("submissions.note.words")).fill("1");
    child.button(child.words().say("submissions.note.send")).click();
    assertThat(child.page.locator(".safe-note h3")).isVisible();
    measure(child, "note-arrived");
    child.page.locator(".reprisal summary").click();
    measure(child, "reprisal");
    child.button(child.words().say("submissions.reprisal.send")).click();
    assertThat(child.page.locator(".reprisal [role=alert]")).isVisible();
    measure(child, "reprisal-empty");
  }

  @Test
  void whoIsPunishedForTakingPartCanSaySoAndSafeguardingReadsWhatToDo() {
    String words = "They said I must stop talking " + UUID.randomUUID();
    Visitor child = visitor(Screen.PHONE, "es");
    child.open("/");
    child.page.locator(".top [data-opens=help]").click();
    child.page.locator(".reprisal summary").click();
    child.page.getByLabel(child.words().say("submissions.reprisal.words")).fill(words);
    child.button(child.words().say("submissions.reprisal.send")).click();
    assertThat(child.page.locator(".reprisal"))
        .containsText(child.words().say("submissions.note.arrived"));

    Visitor officer = visitor(Screen.DESK, "fr");
    new TeamPath(officer).signIn("safeguarding", application().demoPassword());
    officer.open("/team/concerns");
    openTheNote(officer, words, "moderation.concern.from.reprisal");
    Locator side = officer.page.locator(".t-side");
    assertThat(side).containsText(officer.words().say("moderation.reprisal.guide"));
    assertThat(side).containsText(officer.words().say("moderation.reprisal.un"));
    officer.lookAsTeam("reprisal");
    Geometry.expectNothingSticksOut(officer.page);
    // Long addresses of the United Nations made the case wider than its column.
    assertThat(side).hasJSProperty("scrollWidth", side.evaluate("side => side.clientWidth"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void withoutALineAnyAddressLeadsToTheNumbers(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    child.open("/");
    child.withWorker();
    child.expectTrouble();
    child.line(false);
    child.openInAHurry("/c/" + CALL);
    Locator own = child.page.locator("details.language[open]");
    assertThat(own).hasAttribute("lang", language);
    assertThat(own.locator("h2")).hasText(child.words().say("shell.child.offline.title"));
    own.locator("details summary").first().click();
    assertThat(own.locator("a[href^='tel:']:visible").first()).isVisible();
    Accessibility.expectNoFindingsForChildren(child.page);
    Geometry.expectNothingSticksOut(child.page);
    Geometry.expectLargeTargets(child.page);
    child.picture("offline");

    child.line(true);
    own.locator(".btn").first().click();
    child.settle();
    assertThat(child.page.url()).contains("/c/" + CALL);
    assertThat(child.button(child.words().say("consultations.take-part"))).isVisible();
  }

  private static void measure(Visitor child, String name) {
    child.lookAsChild(name);
    Geometry.expectNothingSticksOut(child.page);
    Geometry.expectLargeTargets(child.page);
  }
}
