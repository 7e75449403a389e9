package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen of a child, empty, filled and with something to look at again, in six languages, on
 * the narrowest phone, which is also a desktop at 400 % zoom: nothing for axe to find, nothing
 * sticks out, everything can be pressed, the focus is always to be seen, and all of it can be
 * listened to. Colours are those of the light look; the dark one and strong contrast are worn in
 * one language each, because what they are does not depend on the language.
 */
class EveryScreenIT extends Journey {
  private static final String CALL = "social-protection";
  private static final int TABS = 12;
  private static final Map<String, Look> LOOKS = Map.of("en", Look.DARK, "ar", Look.CONTRAST);
  private static final List<String> DIALOGS = List.of("help", "languages", "looks", "rights");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void everyScreenIsFineInEveryStateAndLook(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    beforeTheForm(child);
    String code = theForm(child);
    withTheCode(child, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void aPageThatIsNotThereIsFineToo(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    child.expectTrouble();
    child.open("/no-such-page");
    look(child, "not-found");
  }

  private static void beforeTheForm(Visitor child) {
    child.open("/");
    look(child, "home");
    for (String dialog : DIALOGS) {
      child.page.locator("[data-opens=" + dialog + "]").first().click();
      assertThat(child.page.locator("dialog#" + dialog)).isVisible();
      measure(child, "dialog-" + dialog);
      child.page.keyboard().press("Escape");
    }
    child.open("/c/" + CALL);
    look(child, "call");
    child.page.locator("input[name=wording-radio][value='6-9']").check();
    child.page.locator("input[value=easy]").check();
    measure(child, "call-chosen");
    child.page.locator("input[value=easy]").uncheck();
  }

  private static String theForm(Visitor child) {
    ChildPath path = new ChildPath(child);
    child.press(child.words().say("consultations.take-part"));
    assertThat(path.button("submissions.notice.go-on")).isVisible();
    look(child, "notice");
    path.readTheNotice();
    assertThat(path.button("submissions.form.skip")).isVisible();
    path.answerEverything(
        () -> "3",
        screen -> look(child, "question-" + screen),
        screen -> measure(child, "question-" + screen + "-filled"));
    look(child, "check");
    assertThat(child.page.getByText(child.words().say("submissions.check.skipped"))).hasCount(0);
    path.button("submissions.check.send").click();
    assertThat(child.page.locator(".errors")).isVisible();
    measure(child, "check-missing");
    path.allow(true);
    String code = path.send();
    look(child, "thanks");
    child.press(child.words().say("submissions.thanks.written-down"));
    assertThat(child.page.getByText(child.words().say("submissions.thanks.what-now"))).isVisible();
    look(child, "thanks-again");
    return code;
  }

  private static void withTheCode(Visitor child, String code) {
    ChildPath path = new ChildPath(child);
    child.open("/code");
    look(child, "code");
    path.useCode("1234 1234 1234 1234");
    assertThat(child.page.locator(".errors")).isVisible();
    measure(child, "code-wrong");
    path.useCode(code);
    Locator takeBack = path.button("submissions.withdraw.start");
    assertThat(takeBack).isVisible();
    look(child, "my-answers");
    takeBack.click();
    path.button("submissions.withdraw.yes").waitFor();
    measure(child, "withdraw-sure");
    path.button("submissions.withdraw.yes").click();
    assertThat(child.heading()).hasText(child.words().say("submissions.withdrawn.title"));
    look(child, "withdrawn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void breaksAndWordsToLookAtAgainAreFineToo(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.button("submissions.form.stop").click();
    path.button("submissions.stopped.go-on").waitFor();
    look(child, "stopped");
    path.button("submissions.stopped.go-on").click();
    path.skipUntil("input[inputmode=numeric]");
    child.page.locator("input[inputmode=numeric]").fill("999999");
    path.button("submissions.form.next").click();
    assertThat(child.page.locator(".errors")).isVisible();
    measure(child, "number-out-of-range");
    path.skipUntil(".ways");
    path.button("submissions.warning.pause").click();
    assertThat(child.heading()).hasText(child.words().say("submissions.paused.title"));
    look(child, "paused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "fr"})
  void theFocusIsSeenAboveABarThatGrewBecauseTheLettersNeverCame(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    child.expectTrouble();
    child.without("**/*.woff2");
    child.open("/c/" + CALL);
    child.heading().first().waitFor();
    style(child, ".decide .btn { flex: 1 1 100%; min-block-size: 5rem }");
    Geometry.expectFocusIsSeen(child.page, TABS);
  }

  @Test
  void wordsThatAreTooPaleAndAHiddenOrCoveredFocusWouldBeFound() {
    Visitor child = visitor(Screen.NARROW, "en");
    child.open("/");
    // 6.0:1, enough for AA and too little for children.
    child.page.evaluate(
        "() => document.querySelectorAll('main p').forEach("
            + "words => words.style.cssText = 'color:#5f5f5f;background:#fff')");
    assertThatThrownBy(() -> Accessibility.expectStrongContrast(child.page))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("color-contrast-enhanced");
    assertThatThrownBy(() -> Accessibility.expectNoFindingsForChildren(child.page))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("color-contrast-enhanced");
    style(child, ".foot { position: fixed; inset: 0; z-index: 99 }");
    assertThatThrownBy(() -> Geometry.expectFocusIsSeen(child.page, 2))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("lies under");
    style(child, "* { outline: none !important }");
    assertThatThrownBy(() -> Geometry.expectFocusIsSeen(child.page, 2))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no ring");
  }

  private static void style(Visitor child, String rules) {
    child.page.addStyleTag(new Page.AddStyleTagOptions().setContent(rules));
  }

  /** A screen as it comes: everything that can be said about it, and a voice for it. */
  private static void look(Visitor child, String name) {
    child.heading().first().waitFor();
    assertThat(child.page.locator("main [data-aloud=listen]").first()).isVisible();
    measure(child, name);
    Geometry.expectFocusIsSeen(child.page, TABS);
  }

  /** Another state of a screen. A picture is taken at the end of a journey, and when it fails. */
  private static void measure(Visitor child, String name) {
    try {
      Accessibility.expectNoFindingsForChildren(child.page);
      Look other = LOOKS.get(child.language());
      if (other != null) {
        other.wear(child.page);
        Accessibility.expectStrongContrast(child.page);
        Look.LIGHT.wear(child.page);
      }
      Geometry.expectNothingSticksOut(child.page);
      Geometry.expectLargeTargets(child.page);
    } catch (AssertionError found) {
      throw new AssertionError("On the screen " + name, found);
    }
  }
}
