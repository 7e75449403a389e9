package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** What a manager does with review rounds, in the words of its language. */
final class ReviewPath {
  private static final Pattern ROUND = Pattern.compile(".*/team/rounds/[0-9a-f-]{36}(\\?.*)?$");

  private final Visitor manager;
  private final Words words;

  ReviewPath(Visitor manager) {
    this.manager = manager;
    this.words = manager.words();
  }

  /** Invites these advisors and nobody else, and wants a sign-off of each. */
  void choose(List<String> nicknames) {
    manager
        .page
        .getByLabel(words.say("advisors.team.needed"))
        .selectOption(new SelectOption().setLabel(Integer.toString(nicknames.size())));
    Locator people = manager.page.locator(".t-choices").first().locator("label");
    for (Locator one : people.all()) {
      String name = one.innerText();
      one.locator("input").setChecked(nicknames.stream().anyMatch(name::startsWith));
    }
  }

  /** Makes the round that was planned; gives its address. */
  String make() {
    manager.press(words.say("advisors.team.make"));
    assertThat(manager.page).hasURL(ROUND);
    assertThat(manager.page.locator(".r-table")).isVisible();
    return manager.page.url().replaceFirst("\\?.*", "");
  }

  void showAll() {
    Locator all = manager.page.locator(".r-desk > button").first();
    all.click();
    assertThat(all).not().hasText(words.say("advisors.team.show-all", 1));
    manager.awaitNothingOnTheWay();
  }

  /** Passages with comments that wait for an answer. */
  Locator waiting() {
    return manager.page.locator(
        ".r-passage", new Page.LocatorOptions().setHas(manager.page.locator(".t-form")));
  }

  /** Answers what was said about a passage. */
  void answer(String passage, String kind, String reason) {
    Locator one = waiting().filter(new Locator.FilterOptions().setHasText(passage));
    one.waitFor();
    int before = waiting().count();
    one.getByLabel(words.say("advisors.team.reply"))
        .selectOption(new SelectOption().setLabel(words.say(kind)));
    one.locator("textarea").fill(reason);
    one.locator(".t-btn--go").click();
    assertThat(waiting()).hasCount(before - 1);
  }

  void close(String said) {
    manager.press(words.say("advisors.team.close"));
    assertThat(manager.page.getByText(said)).isVisible();
  }

  /** Writes down what somebody said aloud. */
  void writeDown(String name, String said) {
    Locator voice =
        manager
            .page
            .locator(".r-voice")
            .filter(
                new Locator.FilterOptions()
                    .setHas(manager.button(words.say("advisors.team.voice.keep") + ": " + name)));
    voice.locator("textarea").fill(said);
    voice.locator(".t-form button").click();
    assertThat(manager.page.getByText(words.say("advisors.team.voice.kept"))).isVisible();
  }
}
