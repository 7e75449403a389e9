package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Text and colours": what is chosen acts at once, holds for the visit and is nowhere after it. */
class LooksIT extends Journey {
  private static final String CALL = "/c/social-protection";

  @ParameterizedTest
  @CsvSource({
    "theme, dark, backgroundColor, html",
    "theme, contrast, backgroundColor, html",
    "size, largest, fontSize, h1",
    "spacing, wider, letterSpacing, h1",
    "font, andika, fontFamily, h1",
    "motion, less, transitionDuration, .btn"
  })
  void eachChoiceActsAtOnceAndHoldsForTheVisitOnly(
      String setting, String choice, String style, String element) {
    Visitor child = withMotion();
    child.open(CALL);
    String before = style(child, element, style);
    openLooks(child);
    choose(child, setting, choice);
    String chosen = style(child, element, style);
    assertThat(chosen).isNotEqualTo(before);

    closeLooks(child);
    new ChildPath(child).pressTakePart();
    child.open(CALL);
    assertThat(style(child, element, style)).isEqualTo(chosen);
    child.page.reload();
    child.settle();
    assertThat(style(child, element, style)).isEqualTo(chosen);
    assertThat(
            child.page.evaluate(
                "async () => localStorage.length + sessionStorage.length"
                    + " + (await indexedDB.databases()).length"))
        .isEqualTo(0);

    Visitor another = withMotion();
    another.open(CALL);
    assertThat(style(another, element, style)).isEqualTo(before);
  }

  @Test
  void backToUsualTakesEverythingBack() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.open(CALL);
    String usual = dress(child);
    openLooks(child);
    choose(child, "theme", "contrast");
    choose(child, "size", "larger");
    choose(child, "spacing", "wide");
    choose(child, "font", "lexend");
    assertThat(dress(child)).isNotEqualTo(usual);
    child.lookAsChild("looks-dialog");
    new ChildPath(child).button("shell.child.looks.back").click();
    assertThat(dress(child)).isEqualTo(usual);
    child.page.waitForLoadState(LoadState.NETWORKIDLE);
    child.page.reload();
    child.settle();
    assertThat(dress(child)).isEqualTo(usual);
  }

  @Test
  void lettersAreFetchedOnlyWhenSomebodyChoosesThem() {
    Visitor child = visitor(Screen.PHONE, "en");
    List<String> fonts = new ArrayList<>();
    child.page.onRequest(request -> {
      if (request.url().contains("lexend") || request.url().contains("andika")) {
        fonts.add(request.url());
      }
    });
    child.open(CALL);
    openLooks(child);
    assertThat(fonts).isEmpty();
    child.page.waitForRequest(
        request -> request.url().contains("lexend"), () -> choose(child, "font", "lexend"));
    child.page.waitForFunction("() => document.fonts.check('16px Lexend')");
    assertThat(fonts).hasSize(1).noneMatch(font -> font.contains("andika"));
  }

  @ParameterizedTest
  @CsvSource({"en, usual", "ar, usual", "en, andika", "ru, andika"})
  void theLargestWordsWithTheWidestSpacingFitTheNarrowestPhone(String language, String font) {
    Visitor child = visitor(Screen.NARROW, language);
    child.open(CALL);
    openLooks(child);
    choose(child, "size", "largest");
    choose(child, "spacing", "wider");
    choose(child, "font", font);
    assertThat(
            ((Number)
                    child.page.evaluate(
                        "() => { const d = document.querySelector('#looks');"
                            + " return d.scrollWidth - d.clientWidth; }"))
                .intValue())
        .isZero();
    child.picture("looks-largest-" + font);
    closeLooks(child);
    for (String page : new String[] {"/", "/code", CALL}) {
      child.open(page);
      fits(child);
    }
    ChildPath path = new ChildPath(child);
    path.pressTakePart();
    path.answerEverything(() -> "3", screen -> fits(child));
    fits(child);
    path.allow(true);
    path.send();
    fits(child);
  }

  /** Somebody whose device does not ask for less motion, unlike that of other visitors. */
  private Visitor withMotion() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.page.emulateMedia(
        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    return child;
  }

  private static void fits(Visitor child) {
    child.heading().first().waitFor();
    Geometry.expectNothingSticksOut(child.page);
    Geometry.expectLargeTargets(child.page);
  }

  private static void openLooks(Visitor child) {
    child.page.locator("[data-opens=looks]").click();
  }

  private static void closeLooks(Visitor child) {
    child.page.locator("#looks [data-closes]").click();
    child.page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static void choose(Visitor child, String setting, String choice) {
    Locator radio =
        child.page.locator("#looks input[name=%s][value=%s]".formatted(setting, choice));
    radio.check();
    assertThat(radio).isChecked();
  }

  private static String style(Visitor child, String element, String style) {
    return (String)
        child
            .page
            .locator(element)
            .first()
            .evaluate("(e, style) => getComputedStyle(e)[style]", style);
  }

  private static String dress(Visitor child) {
    return (String)
        child.page.evaluate("() => JSON.stringify({...document.documentElement.dataset})");
  }
}
