package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.IntConsumer;

/** What a child does on the pages without script, in the words of its language. */
final class LightPath {
  private static final int MOST_PAGES = 60;

  private final Visitor child;
  private final Words words;

  LightPath(Visitor child) {
    this.child = child;
    this.words = child.words();
  }

  /** From the open calls to the first question. */
  void takePart(String slug) {
    child.open("/light");
    child.page.locator("main a[href*='/light/c/" + slug + "']").click();
    child.press(words.say("consultations.take-part"));
    button("submissions.notice.go-on").click();
    assertThat(button("submissions.form.skip")).isVisible();
  }

  /** Answers everything up to "Check my answers". */
  void answerEverything(String text, IntConsumer look) {
    for (int number = 1; number <= MOST_PAGES; number++) {
      if (button("submissions.check.send").isVisible()) {
        return;
      }
      look.accept(number);
      answer(text);
      button("submissions.form.next").click();
      if (button("submissions.personal.leave-in").isVisible()) {
        button("submissions.personal.leave-in").click();
      }
    }
    throw new AssertionError("no end of questions after " + MOST_PAGES + " pages");
  }

  /** Answers the question on the page, whatever its kind. */
  void answer(String text) {
    Locator main = child.page.locator("main");
    Locator areas = main.locator("textarea[name^='a.']");
    Locator lines = main.locator("input[type=text][name^='a.']");
    Locator choices = main.locator("input[name^='a.']:is([type=radio], [type=checkbox])");
    Locator lists = main.locator("select");
    if (main.locator(".day select").count() > 0) {
      main.locator(".day select").selectOption("3");
      main.getByLabel(words.say("submissions.day.year")).fill("2026");
    } else if (areas.count() > 0) {
      areas.first().fill(text);
    } else if (lines.count() > 0) {
      boolean number = "numeric".equals(lines.first().getAttribute("inputmode"));
      lines.first().fill(number ? "3" : text);
    } else if (choices.count() > 0) {
      choices.first().check();
    } else if (lists.count() > 0) {
      lists.first().selectOption(new SelectOption().setIndex(1));
    }
  }

  void skipToCheck() {
    for (int number = 1; number <= MOST_PAGES; number++) {
      if (button("submissions.check.send").isVisible()) {
        return;
      }
      button("submissions.form.skip").click();
    }
    throw new AssertionError("no end of questions after " + MOST_PAGES + " pages");
  }

  /** Goes on up to "Check my answers", with what is answered already. */
  void goOnToCheck() {
    for (int number = 1; number <= MOST_PAGES; number++) {
      if (button("submissions.check.send").isVisible()) {
        return;
      }
      button("submissions.form.next").click();
    }
    throw new AssertionError("no end of questions after " + MOST_PAGES + " pages");
  }

  void allow() {
    child.page.locator("#assent-take-part").check();
    child.page.locator("#assent-read").check();
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

  void useCode(String code) {
    child.open("/light/code");
    child.page.getByLabel(words.say("submissions.code.label")).fill(code);
    child.press(words.say("submissions.code.show"));
  }

  Locator button(String key) {
    return child.button(words.say(key)).first();
  }
}
