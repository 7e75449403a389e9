package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody comes into the room: the page has to be gone, whatever else does not work. */
class LeaveFastIT extends Journey {
  private static final String CALL = "social-protection";
  private static final String SECRET = "Zanzibar-4711 is my secret";
  private static final Pattern NEUTRAL = Pattern.compile(".*/calendar$");

  @Test
  void theButtonLeadsToAnOrdinaryPageAndNoTraceIsLeft() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = inTheForm(child);
    child.withWorker();
    child.page.locator("#leave").click();

    child.page.waitForURL(NEUTRAL);
    assertThat(child.page.locator("table")).isVisible();
    assertThat(child.page.title()).doesNotContainIgnoringCase("heard");
    child.page.waitForCondition(() -> child.cookies().isEmpty());
    expectNoTrace(child);

    child.page.goBack();
    child.settle();
    assertThat(child.page.content()).doesNotContain(SECRET);
    child.open("/c/" + CALL + "/answer");
    // Neither the visit nor the cookie is left: as for somebody who was never here.
    assertThat(path.button("submissions.notice.go-on")).isVisible();
    assertThat(child.page.content()).doesNotContain(SECRET);
  }

  @Test
  void thePageIsHiddenBeforeAnythingElseHappensWithAnOpenDialogToo() {
    Visitor child = visitor(Screen.DESK, "en");
    inTheForm(child);
    child.page.locator(".top [data-opens=help]").click();
    assertThat(child.page.locator("dialog#help")).isVisible();
    Object seen =
        child.page.evaluate(
            """
            () => {
              document.querySelector('dialog#help [data-leave]').click();
              return [document.querySelector('dialog#help'), document.querySelector('main')]
                .some(part => part.checkVisibility()) || document.title.includes('Heard');
            }
            """);
    assertThat(seen).isEqualTo(false);
    child.page.waitForURL(Pattern.compile(".*/calendar$|about:blank"));
  }

  @Test
  void threeTimesShiftLeavesAndCapitalLettersDoNot() {
    Visitor child = visitor(Screen.DESK, "en");
    child.page.clock().install();
    ChildPath path = inTheForm(child);
    Locator line = child.page.locator(".leave-line");
    path.roomForWords().focus();
    for (String letter : List.of("A", "B", "C", "D")) {
      child.page.keyboard().press("Shift+" + letter);
    }
    assertThat(path.roomForWords()).hasValue(SECRET + "ABCD");

    standStill(child);
    shift(child);
    assertThat(line).containsText(child.words().say("shell.child.leave.two-more"));
    assertThat(line).hasAttribute("role", "status");
    shift(child);
    assertThat(line).containsText(child.words().say("shell.child.leave.one-more") + " ●●○");
    child.page.clock().runFor(5_100);
    assertThat(line).hasText(child.words().say("shell.child.leave.stopped"));
    shift(child);
    assertThat(line).containsText(" ●○○");
    child.page.keyboard().press("x");
    assertThat(line).isHidden();
    shift(child);
    shift(child);
    child.page.clock().runFor(4_000);
    assertThat(line).containsText(" ●●○");
    shift(child);
    child.page.waitForURL(Pattern.compile(".*/calendar$|about:blank"));
  }

  /** From now on time passes only where the test says so: a slow machine is no slow child. */
  private static void standStill(Visitor child) {
    long now = ((Number) child.page.evaluate("() => Date.now()")).longValue();
    child.page.clock().pauseAt(now + 1_000);
  }

  private static void shift(Visitor child) {
    child.page.keyboard().press("Shift");
  }

  @Test
  void theSecondSkipLinkLeavesByKeyboardAlone() {
    Visitor child = visitor(Screen.DESK, "en");
    child.open("/");
    child.withWorker();
    child.page.keyboard().press("Tab");
    assertThat(child.page.locator(":focus")).hasText(child.words().say("shell.child.skip-to-main"));
    child.page.keyboard().press("Tab");
    assertThat(child.page.locator(":focus")).hasText(child.words().say("shell.child.leave"));
    child.page.keyboard().press("Enter");
    child.page.waitForURL(NEUTRAL);
  }

  @Test
  void withTheServerStoppedItWorksAndACookieAloneShowsNothing() {
    try (RunningApplication heard = RunningApplication.start("leave", Map.of())) {
      Visitor child = visitor(heard, Screen.PHONE, "en");
      ChildPath path = inTheForm(child);
      child.withWorker();
      child.expectTrouble();
      heard.stop();
      child.page.locator("#leave").click();
      child.page.waitForURL(NEUTRAL);
      assertThat(child.page.locator("td[aria-current=date]")).isVisible();
      child.page.reload();
      assertThat(child.page.locator("table")).isVisible();
      expectNoTrace(child);

      heard.restart();
      child.open("/c/" + CALL + "/answer");
      assertThat(path.button("submissions.is-it-you.continue")).isVisible();
      assertThat(child.page.content()).doesNotContain(SECRET);
      // The browser goes before the application does.
      child.page.navigate("about:blank");
    }
  }

  @Test
  void withFlowBlockedThereIsAWayOutTooByButtonAndByKeys() {
    Visitor child = visitor(Screen.PHONE, "ar");
    child.expectTrouble();
    child.without("**/VAADIN/**");
    child.openInAHurry("/c/" + CALL + "?lang=ar");
    Locator way = child.page.locator("[data-leave]:visible").first();
    assertThat(way).hasText(child.words().say("shell.child.leave"));
    shift(child);
    assertThat(child.page.locator("[role=status]"))
        .containsText(child.words().say("shell.child.leave.two-more"));
    child.withWorker();
    way.click();
    child.page.waitForURL(NEUTRAL);
  }

  @Test
  void withoutAWorkerThePageIsEmpty() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.page.addInitScript(
        "Object.defineProperty(Navigator.prototype, 'serviceWorker', {get: () => undefined})");
    inTheForm(child);
    child.page.locator("#leave").click();
    child.page.waitForURL("about:blank");
    child.page.waitForCondition(() -> child.cookies().isEmpty());
  }

  @Test
  void inTheFormTitleAndAddressStayTheSameAndSayNothing() {
    Visitor child = visitor(Screen.PHONE, "en");
    ChildPath path = new ChildPath(child);
    child.open("/c/" + CALL);
    String call = child.heading().innerText();
    child.press(child.words().say("consultations.take-part"));
    assertThat(path.button("submissions.notice.go-on")).isVisible();
    String title = child.page.title();
    String address = child.page.url();
    Object length = child.page.evaluate("() => history.length");
    path.readTheNotice();
    path.skipToCheck();
    assertThat(child.page.title()).isEqualTo(title).doesNotContain(call);
    assertThat(child.page.url()).isEqualTo(address);
    assertThat(child.page.evaluate("() => history.length")).isEqualTo(length);
  }

  @Test
  void theNeutralPageIsAnOrdinaryOneForEverybody() {
    Visitor child = visitor(Screen.NARROW, "ar");
    child.openInAHurry("/calendar");
    assertThat(child.page.locator("html")).hasAttribute("dir", "rtl");
    Accessibility.expectNoFindings(child.page);
    Geometry.expectNothingSticksOut(child.page);
    String month = child.heading().innerText();
    child.page.locator("#after").click();
    assertThat(child.heading()).not().hasText(month);
  }

  private static void expectNoTrace(Visitor child) {
    String traces = Traces.of(child.page);
    assertThat(traces).contains("cache /calendar", "cache /offline");
    assertThat(traces).doesNotContain(SECRET, CALL, "database ", "cache /c/", "draft");
    assertThat(traces.lines().filter(line -> line.startsWith("cache /"))).hasSize(3);
  }

  /** In the middle of the form, with words on the page that nobody else may see. */
  private static ChildPath inTheForm(Visitor child) {
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords().fill(SECRET);
    child.page.waitForResponse(
        answer -> answer.url().contains("v-r=uidl"), path.roomForWords()::blur);
    return path;
  }
}
