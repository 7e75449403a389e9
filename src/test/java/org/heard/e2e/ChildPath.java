package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** What a child does, screen by screen, in the words of its language. */
final class ChildPath {
  private static final int MOST_SCREENS = 60;

  private final Visitor child;
  private final Words words;

  ChildPath(Visitor child) {
    this.child = child;
    this.words = child.words();
  }

  /** From the call page past the notice to the first question. */
  void takePart(String slug) {
    child.open("/c/" + slug);
    pressTakePart();
  }

  /** On a call page that is open already. */
  void pressTakePart() {
    child.press(words.say("consultations.take-part"));
    readTheNotice();
    assertThat(button("submissions.form.skip")).isVisible();
  }

  /** Reads the notice before the first question and goes on; it comes once in a visit. */
  void readTheNotice() {
    Locator goOn = button("submissions.notice.go-on");
    assertThat(goOn.or(button("submissions.form.skip")).first()).isVisible();
    if (goOn.isVisible()) {
      goOn.click();
    }
  }

  /** Skips everything up to "Check my answers". */
  void skipToCheck() {
    answerEach(screen -> {}, "submissions.form.skip");
  }

  /** Goes on from the question in hand up to "Check my answers", with what is answered there. */
  void goOnToCheck() {
    answerEach(screen -> {}, "submissions.form.next");
  }

  /**
   * Answers what can be answered up to "Check my answers".
   *
   * @param texts gives what to write wherever words are asked for
   * @param look called on every screen, before it is answered
   */
  void answerEverything(Supplier<String> texts, IntConsumer look) {
    answerEverything(texts, look, screen -> {});
  }

  /**
   * The same, also looking at each screen once it is answered.
   *
   * @param answered called on every screen after it was answered
   */
  void answerEverything(Supplier<String> texts, IntConsumer look, IntConsumer answered) {
    answerEach(
        screen -> {
          look.accept(screen);
          answer(texts);
          answered.accept(screen);
        },
        "submissions.form.next");
  }

  /** Skips questions until the screen has what is wanted. */
  void skipUntil(String wanted) {
    // A screen that is on its way out would lend its heading, and a question be skipped unseen.
    Locator thing = child.page.locator("main " + wanted);
    thing.or(button("submissions.form.skip")).first().waitFor();
    for (int screen = 0; screen < MOST_SCREENS; screen++) {
      if (thing.count() > 0) {
        return;
      }
      String before = child.heading().innerText();
      button("submissions.form.skip").click();
      assertThat(child.heading()).not().hasText(before);
    }
    throw new AssertionError("no screen with " + wanted);
  }

  private void answerEach(IntConsumer onScreen, String move) {
    for (int screen = 1; screen <= MOST_SCREENS; screen++) {
      if (button("submissions.check.send").isVisible()) {
        return;
      }
      onScreen.accept(screen);
      goOn(move);
    }
    throw new AssertionError("no end of questions after " + MOST_SCREENS + " screens");
  }

  /** Leaves the question; words that may tell who somebody is stay in, as the child decides. */
  private void goOn(String move) {
    String before = child.heading().innerText();
    button(move).click();
    Locator offer = child.page.locator(".personal");
    Locator next = child.heading().filter(new Locator.FilterOptions().setHasNotText(before));
    assertThat(offer.or(next).first()).isVisible();
    if (offer.isVisible()) {
      button("submissions.personal.leave-in").click();
    }
    assertThat(child.heading()).not().hasText(before);
  }

  /** Answers the question on the screen, whatever its kind. */
  private void answer(Supplier<String> texts) {
    Locator main = child.page.locator("main");
    Locator numbers = main.locator("input[inputmode=numeric]");
    Locator lines = main.locator("textarea, input[type=text]:not([inputmode=numeric])");
    Locator choices = main.locator("label:has(input[type=radio]), label:has(input[type=checkbox])");
    Locator lists = main.locator("select");
    Locator toOrder = main.locator(".places-rest button");
    if (main.locator(".day select").count() > 0) {
      main.locator(".day select").selectOption("3");
      main.getByLabel(words.say("submissions.day.year")).fill("2026");
    } else if (roomForWords().count() > 0) {
      // A question with more ways to answer has other fields beside the words.
      roomForWords().fill(texts.get());
    } else if (toOrder.count() > 0) {
      toOrder.first().click();
      assertThat(main.locator(".place")).hasCount(1);
    } else if (numbers.count() > 0) {
      numbers.first().fill("3");
    } else if (choices.count() > 0) {
      choices.first().click();
    } else if (lists.count() > 0) {
      lists.first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    } else if (lines.count() > 0) {
      lines.first().fill(texts.get());
    }
  }

  /** Writes words on the next screen that has room for them, skipping the others before it. */
  Locator findRoomForWords() {
    skipUntil("textarea.answer-box");
    return roomForWords();
  }

  /** The box of a question that asks for words of the child's own. */
  Locator roomForWords() {
    return child.page.locator("main textarea.answer-box");
  }

  void allow(boolean quoting) {
    allow("take-part");
    allow("read");
    allow("count");
    if (quoting) {
      allow("quote");
    }
  }

  /** Ticks one piece of the assent. */
  void allow(String piece) {
    child.page.locator("#assent-" + piece).check();
  }

  /** Presses Send and gives the code that comes. */
  String send() {
    button("submissions.check.send").click();
    return code();
  }

  /** The code on the page, as 16 digits. */
  String code() {
    Locator code = child.page.getByLabel(words.say("submissions.thanks.secret-code")).first();
    assertThat(code).isVisible();
    return code.innerText().replaceAll("\\s", "");
  }

  /** Opens the answers with a code. */
  void useCode(String code) {
    child.open("/code");
    Locator field = child.page.getByLabel(words.say("submissions.code.label"));
    field.fill(code);
    assertThat(field).hasValue(code);
    child.press(words.say("submissions.code.show"));
  }

  Locator button(String key) {
    return child.button(words.say(key));
  }
}
