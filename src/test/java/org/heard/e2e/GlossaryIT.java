package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard words: underlined, and explained by tap, by keyboard and for a screen reader. */
class GlossaryIT extends Journey {
  private static final String CALL = "/c/social-protection";
  private static final String WORD = "social protection";

  @Test
  void aTapOpensTheExplanationAndATapOutsideOrOnAnotherWordClosesIt() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.open(CALL);
    word(child, WORD).tap();
    Locator explanation = explanation(child, WORD);
    assertThat(explanation).isVisible();
    assertThat(explanation).containsText("Help that a country gives when life is hard.");
    assertThat(explanation.locator("heard-picture svg")).isVisible();
    child.lookAsChild("glossary");

    child.page.touchscreen().tap(5, 100);
    assertThat(explanation).isHidden();
    assertThat(word(child, WORD)).isFocused();

    word(child, WORD).tap();
    word(child, "a right").evaluate("e => e.click()");
    assertThat(explanation).isHidden();
    assertThat(child.page.locator(".explanation:popover-open")).hasCount(1);
    explanation(child, "rights").getByText(child.words().say("uikit.term.close")).tap();
    assertThat(child.page.locator(".explanation:popover-open")).hasCount(0);
  }

  @Test
  void theKeyboardReachesTheWordOpensItAndComesBackToIt() {
    Visitor child = visitor(Screen.DESK, "en");
    child.open(CALL);
    Keyboard keys = new Keyboard(child.page);
    keys.tabTo(".term");
    keys.press("Enter");
    Locator open = child.page.locator(".explanation:popover-open");
    assertThat(open).isVisible();
    assertThat(open).isFocused();
    keys.tabTo(".explanation [data-aloud=listen]");
    keys.tabTo(".explanation [data-closes]");
    child.lookAsChild("glossary-keyboard");
    keys.press("Escape");
    assertThat(open).hasCount(0);
    assertThat(keys.has(".term")).isTrue();
  }

  @Test
  void aScreenReaderHearsTheWordThatItExplainsAndWhatItMeans() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.open(CALL);
    Locator word = word(child, WORD);
    assertThat(word).hasAccessibleDescription(child.words().say("uikit.term.hint"));
    word.focus();
    child.page.keyboard().press("Enter");
    assertThat(explanation(child, WORD))
        .hasAccessibleDescription(Pattern.compile("Help that a country gives.*"));
    // The whole sentence still reads as one.
    assertThat(child.page.locator("main p", new Page.LocatorOptions().setHas(word)).first())
        .containsText("This is called social protection.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ru", "zh", "en"})
  void itFitsTheNarrowestPhoneInEveryScript(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    child.open(CALL);
    Locator word = child.page.locator("main .term").first();
    assertThat(word).isVisible();
    word.tap();
    Locator open = child.page.locator(".explanation:popover-open");
    assertThat(open).isVisible();
    Geometry.expectNothingSticksOut(child.page);
    Geometry.expectLargeTargets(child.page);
    assertThat(
            ((Number) open.evaluate("e => e.getBoundingClientRect().right - innerWidth"))
                .intValue())
        .isNegative();
    child.lookAsChild("glossary-open");
  }

  @Test
  void readingThePageAloudLeavesExplanationsOutAndEachHasItsOwnButton() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.page.addInitScript(Path.of("src/test/resources/e2e/fake-voices.js"));
    child.open(CALL);
    word(child, WORD).tap();
    Locator explanation = explanation(child, WORD);
    explanation.locator("[data-aloud=listen]").tap();
    child.page.waitForFunction("() => window.spoken.length > 0");
    assertThat(spoken(child)).contains(WORD).doesNotContain("This is called");
    child.page.keyboard().press("Escape");
    child.page.waitForFunction("() => window.silent()");

    child.page.evaluate("() => { window.spoken.length = 0; }");
    child
        .page
        .locator("main section", new Page.LocatorOptions().setHas(word(child, WORD)))
        .last()
        .locator("[data-aloud=listen]")
        .click();
    child.page.waitForFunction(
        "() => { window.voicesGoOn();"
            + " return window.spoken.some(one => one.text.includes('This is called')); }");
    assertThat(spoken(child)).contains("This is called social protection.");
    assertThat(
            (Boolean) child.page.evaluate("() => { while (window.voicesGoOn()) {} return true; }"))
        .isTrue();
    assertThat(spoken(child)).doesNotContain("Help that a country gives");
  }

  private static String spoken(Visitor child) {
    return (String) child.page.evaluate("() => window.spoken.map((one) => one.text).join(' ')");
  }

  private static Locator word(Visitor child, String word) {
    return child
        .page
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word).setExact(true))
        .first();
  }

  private static Locator explanation(Visitor child, String word) {
    return child.page.getByRole(
        AriaRole.DIALOG, new Page.GetByRoleOptions().setName(word).setExact(true));
  }
}
