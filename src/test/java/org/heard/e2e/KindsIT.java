package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of question, by touch and by keyboard alone. */
class KindsIT extends Journey {
  private static final String CALL = "social-protection";
  private static final int MOST_SCREENS = 40;

  @Test
  void theAgeIsAskedOnceAndTheWordsFollowIt() {
    Visitor child = visitor(Screen.PHONE, "en");
    child.open("/c/" + CALL);
    child.page.locator("input[name=wording-radio][value='10-12']").check();
    child.lookAsChild("wording-chosen");
    ChildPath path = new ChildPath(child);
    path.pressTakePart();
    assertThat(child.heading()).not().hasText("How old are you?");
    path.skipToCheck();
    assertThat(child.page.locator("main")).containsText(child.words().say("uikit.age.10-12"));
  }

  @Test
  void optionsAreOrderedByTouchAndTheOrderArrives() {
    Visitor child = visitor(Screen.PHONE, "ar");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.skipUntil(".places-rest");
    child.page.locator(".places-rest button").nth(1).tap();
    assertThat(child.page.locator(".place")).hasCount(1);
    child.page.locator(".places-rest button").first().tap();
    assertThat(child.page.locator(".place")).hasCount(2);
    String second = child.page.locator(".place .place-words").nth(1).innerText().strip();
    child.page.locator(".place").nth(1).locator("button[id^=up-]").tap();
    assertThat(child.page.locator(".place .place-words").first()).containsText(second);
    child.lookAsChild("ranking");
    path.skipToCheck();
    child.page.locator("main").waitFor();
  }

  @Test
  void everyKindIsAnsweredByKeyboardAlone() {
    Visitor child = visitor(Screen.DESK, "en");
    child.open("/c/" + CALL);
    Keyboard keys = new Keyboard(child.page);
    keys.tabTo("main input[name=wording-radio]");
    keys.press("Space");
    keys.tabTo("button.btn--sun");
    keys.press("Enter");
    ChildPath path = new ChildPath(child);
    assertThat(path.button("submissions.notice.go-on")).isVisible();
    keys.tabTo("main .btn--sun");
    keys.press("Enter");
    assertThat(path.button("submissions.form.skip")).isVisible();
    for (int screen = 0; screen < MOST_SCREENS; screen++) {
      if (path.button("submissions.check.send").isVisible()) {
        break;
      }
      String before = child.heading().innerText();
      answer(child, keys);
      keys.tabTo(".btn--next, .ways .btn:last-child");
      keys.press("Enter");
      assertThat(child.heading()).not().hasText(before);
    }
    for (String piece : List.of("take-part", "read")) {
      keys.tabTo("#assent-" + piece);
      keys.press("Space");
    }
    keys.tabTo(".btn--go");
    keys.press("Enter");
    assertThat(path.code()).matches("\\d{16}");
  }

  private static void answer(Visitor child, Keyboard keys) {
    Locator main = child.page.locator("main");
    if (main.locator(".places-rest").count() > 0) {
      keys.tabTo(".places-rest button");
      keys.press("Enter");
      assertThat(main.locator(".place")).hasCount(1);
    } else if (main.locator("label.opt input").count() > 0) {
      keys.tabTo("main label.opt input");
      keys.press("Space");
    } else if (main.locator("select").count() > 0) {
      keys.tabTo("main select");
      keys.press("ArrowDown");
    } else if (main.locator("textarea, input[type=text]").count() > 0) {
      keys.tabTo("main textarea, main input[type=text]");
      keys.type("3");
    }
  }
}
