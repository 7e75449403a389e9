package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child writes who it is, and is offered once to take it out. */
class PersonalDetailsIT extends Journey {
  private static final String CALL = "social-protection";
  private static final int TABS = 12;

  @ParameterizedTest
  @CsvSource({
    "PHONE, en, 'My name is Zuri. I go to Green Hill School.', Zuri",
    "PHONE, ar, 'اسمي سلمى. أذهب إلى مدرسة النور.', سلمى",
    "DESK, en, 'My name is Zuri, call me on 07700 900123.', Zuri",
    "DESK, ar, 'اسمي سلمى وبريدي salma@example.com', سلمى",
    "NARROW, en, 'see https://www.example.com/a-very-long-way/to-the/page-of-zuri', example"
  })
  void theOfferIsSeenTakenAndUndone(Screen screen, String language, String said, String word) {
    Visitor child = visitor(screen, language);
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    Locator room = path.findRoomForWords();
    String question = child.heading().innerText();
    room.fill(said);
    path.button("submissions.form.next").click();

    Locator offer = child.page.locator(".personal");
    assertThat(offer).isFocused();
    assertThat(offer).containsText(word);
    assertThat(child.heading()).hasText(question);
    child.lookAsChild("personal-offer");
    Geometry.expectNothingSticksOut(child.page);
    Geometry.expectLargeTargets(child.page);
    Geometry.expectFocusIsSeen(child.page, TABS);

    path.button("submissions.personal.take-out").click();
    assertThat(path.button("submissions.personal.put-back")).isVisible();
    assertThat(offer).isFocused();
    assertThat(path.roomForWords().inputValue()).doesNotContain(word).contains("[");
    child.lookAsChild("personal-taken-out");

    path.button("submissions.personal.put-back").click();
    assertThat(path.button("submissions.personal.leave-in")).isVisible();
    assertThat(path.roomForWords()).hasValue(said);
    path.button("submissions.personal.leave-in").click();
    assertThat(child.heading()).not().hasText(question);
    path.button("submissions.form.back").click();
    assertThat(path.roomForWords()).hasValue(said);
    path.button("submissions.form.next").click();
    assertThat(child.heading()).not().hasText(question);
  }

  @Test
  void theKeyboardAloneTakesItOutAndGoesOn() {
    Visitor child = visitor(Screen.DESK, "en");
    ChildPath path = new ChildPath(child);
    path.takePart(CALL);
    path.findRoomForWords();
    String question = child.heading().innerText();
    Keyboard keys = new Keyboard(child.page);
    keys.tabTo("main textarea.answer-box");
    keys.type("my friend Zuri walks a long way");
    keys.tabTo(".btn--next");
    keys.press("Enter");
    assertThat(child.page.locator(".personal")).isFocused();
    keys.tabTo(".personal .btn");
    keys.press("Enter");
    assertThat(path.roomForWords()).hasValue("my friend [name] walks a long way");
    assertThat(child.page.locator(".personal")).isFocused();
    keys.tabTo(".btn--next");
    keys.press("Enter");
    assertThat(child.heading()).not().hasText(question);
  }
}
