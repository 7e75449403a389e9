package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a child can read before the scripts of the page are there, and how the page takes over. */
class FirstWordsIT extends Journey {
  private static final String SCRIPTS = "**/VAADIN/**/*.js";
  private static final double PATIENCE_MS = 20_000;
  private static final String SHIFTS =
      """
      window.shifted = 0;
      window.headings = 0;
      new PerformanceObserver(list => list.getEntries()
        .forEach(entry => window.shifted += entry.hadRecentInput ? 0 : entry.value))
        .observe({type: 'layout-shift', buffered: true});
      const count = () => {
        window.headings = Math.max(window.headings, document.querySelectorAll('h1').length);
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      """;

  private static final String ICONS_WITHOUT_ROOM =
      """
      () => [...document.querySelectorAll('heard-icon')]
        .filter(e => e.checkVisibility() && e.getBoundingClientRect().width < 12)
        .map(e => e.outerHTML)
      """;

  @ParameterizedTest
  @CsvSource({"/,en", "/,ar", "/c/social-protection,en", "/c/social-protection,zh"})
  void aPageCanBeReadWhenItsScriptsDoNotCome(String path, String language) {
    Visitor child = visitor(Screen.PHONE, language);
    child.expectTrouble();
    child.without(SCRIPTS);
    child.openInAHurry(path + "?lang=" + language);

    assertThat(child.heading()).hasCount(1);
    assertThat(child.heading()).isVisible();
    assertThat(child.page.locator("html")).hasAttribute("lang", language);
    assertThat(child.page.locator("#outlet .shell")).hasCount(0);
    Locator light = child.page.locator("#light-way");
    assertThat(light).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    assertThat(light).isInViewport();
    Geometry.expectNothingSticksOut(child.page);
    assertThat(child.page.evaluate(ICONS_WITHOUT_ROOM)).isEqualTo(List.of());
    child.lookAsChild("first-words" + path.replace('/', '-'));
  }

  @ParameterizedTest
  @CsvSource({
    "/,en,PHONE",
    "/,ar,DESK",
    "/c/social-protection,en,NARROW",
    "/c/social-protection,fr,DESK",
    "/c/social-protection,ar,PHONE",
    "/c/social-protection/answer,en,PHONE"
  })
  void thePageTakesTheirPlaceAndNothingMoves(String path, String language, Screen screen) {
    Visitor child = visitor(screen, language);
    child.page.addInitScript(SHIFTS);
    child.open(path);

    assertThat(child.page.locator("#first-words")).hasCount(0);
    assertThat(child.heading()).hasCount(1);
    assertThat(number(child, "window.headings")).isEqualTo(1);
    assertThat(number(child, "window.shifted")).isLessThan(0.01);
    child.lookAsChild("after-first-words" + path.replace('/', '-'));
  }

  @ParameterizedTest
  @CsvSource({"en,PHONE", "ar,DESK"})
  void aPressThatBeginsBeforeTheFirstAnswerOfTheServerIsNotLost(String language, Screen screen) {
    Visitor child = visitor(screen, language);
    List<Route> held = new ArrayList<>();
    child.page.route("**/*v-r=uidl*", held::add);
    child.openInAHurry("/c/social-protection?lang=" + language);
    Locator takePart = child.button(child.words().say("consultations.take-part"));
    child.page.waitForCondition(() -> held.size() == 1);

    takePart.hover();
    child.page.mouse().down();
    child.page.waitForResponse("**/*v-r=uidl*", () -> held.getFirst().resume());
    child.awaitNothingOnTheWay();
    child.page.unroute("**/*v-r=uidl*");
    child.page.mouse().up();
    assertThat(child.heading()).hasText(child.words().say("submissions.notice.title"));
  }

  private static double number(Visitor child, String expression) {
    return ((Number) child.page.evaluate(expression)).doubleValue();
  }
}
