package org.heard.e2e;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The narrowest phone, which is also a desktop at 400 % zoom: nothing sticks out, everything can be
 * pressed, and the focus is always to be seen.
 */
class SmallScreenIT extends Journey {
  private static final int TABS = 14;

  @ParameterizedTest
  @CsvSource({"en", "fr", "es", "ar"})
  void everyPageOfAChildFitsAndItsFocusIsSeen(String language) {
    Visitor child = visitor(Screen.NARROW, language);
    ChildPath path = new ChildPath(child);
    for (String page : new String[] {"/", "/code", "/c/social-protection"}) {
      child.open(page);
      measure(child);
    }
    path.takePart("social-protection");
    path.answerEverything(() -> "3", screen -> measure(child));
    measure(child);
    path.allow(true);
    path.send();
    measure(child);
  }

  @ParameterizedTest
  @CsvSource({"en, dark", "ar, dark", "en, contrast", "ar, contrast"})
  void darkAndStrongContrastHaveNoFindingsEither(String language, String theme) {
    Visitor child = visitor(Screen.NARROW, language);
    child.open("/c/social-protection");
    child.page.locator("[data-opens=looks]").click();
    child.page.locator("input[name=theme][value=" + theme + "]").check();
    child.page.locator("#looks [data-closes]").click();
    child.lookAsChild("looks-" + theme + "-call");
    ChildPath path = new ChildPath(child);
    path.pressTakePart();
    path.answerEverything(
        () -> "3", screen -> child.lookAsChild("looks-" + theme + "-question-" + screen));
    child.lookAsChild("looks-" + theme + "-check");
  }

  private static void measure(Visitor child) {
    child.heading().first().waitFor();
    Geometry.expectNothingSticksOut(child.page);
    Geometry.expectLargeTargets(child.page);
    Geometry.expectFocusIsNeverCovered(child.page, TABS);
  }
}
