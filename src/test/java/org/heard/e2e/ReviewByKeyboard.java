package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A moderator who never touches a mouse: letters, Tab, Enter and arrows. */
final class ReviewByKeyboard {
  private static final int WAYS = 8;
  private static final String NOW = ".ans--now";

  private final Visitor person;
  private final Keyboard keys;

  ReviewByKeyboard(Visitor person) {
    this.person = person;
    this.keys = new Keyboard(person.page);
  }

  /** From the queue, with the letter that moves through its rows. */
  void openFirstOfQueue() {
    keys.press("j");
    assertThat(person.page.locator("table.rows tbody a").first()).isFocused();
    keys.press("Enter");
  }

  /** Lifts the cover; the button for it has the focus when the page comes. */
  void open() {
    assertThat(person.button(say("moderation.review.open"))).isFocused();
    keys.press("Enter");
    assertThat(person.page.getByText(say("moderation.review.opened-by-you"))).isVisible();
  }

  /** Clears the submission in one of several ways, so that every key has its turn. */
  void clear(int number) {
    switch (person.page.locator(NOW).count() == 0 ? 0 : number % WAYS) {
      case 1 -> acceptOneByOne();
      case 2 -> hideAWord();
      case 3 -> rejectOne();
      case 4 -> callItNoAnswer();
      case 5 -> changeMyMind();
      case 6 -> flagIt();
      case 7 -> {
        handItOver();
        return;
      }
      default -> {}
    }
    release();
  }

  /** On to the next one of the queue. */
  void next() {
    String before = person.page.url();
    keys.press("j");
    person.page.waitForCondition(() -> !person.page.url().equals(before));
  }

  private void release() {
    if (undecided() > 0) {
      keys.press("l");
    }
    acceptWhatIsCovered();
    person.page.waitForCondition(() -> undecided() == 0);
    assertThat(person.page.locator("[data-letter=e]")).isEnabled();
    keys.press("e");
    assertThat(person.page.getByText(say("moderation.released.words"))).isVisible();
  }

  // What may be hard to read is not accepted unseen with the rest.
  private void acceptWhatIsCovered() {
    Locator show = person.page.locator(NOW + " [data-letter=o]");
    person.page.waitForCondition(() -> undecided() == 0 || show.isVisible());
    while (undecided() > 0) {
      accept();
      person.page.waitForCondition(() -> undecided() == 0 || show.isVisible());
    }
  }

  // No pause between the presses: each has to count, however slow the server is.
  private void acceptOneByOne() {
    int open = undecided();
    for (int answer = 0; answer < open; answer++) {
      accept(open - answer);
    }
  }

  private void accept() {
    accept(undecided());
  }

  private void accept(int left) {
    lift();
    keys.press("a");
    person.page.waitForCondition(() -> undecided() < left);
  }

  /** What may be hard to read is decided on only when it was looked at. */
  private void lift() {
    Locator show = person.page.locator(NOW + " [data-letter=o]");
    if (show.isVisible()) {
      keys.press("o");
      assertThat(show).isHidden();
    }
  }

  private void hideAWord() {
    Locator words = person.page.locator(NOW + " heard-words:visible");
    while (words.count() == 0 && undecided() > 0) {
      accept();
    }
    if (words.count() == 0) {
      return;
    }
    keys.press("r");
    assertThat(person.page.locator(NOW + " heard-words[choosing]")).isVisible();
    keys.backTo(NOW + " heard-words .w");
    keys.press("ArrowRight");
    keys.press(" ");
    Locator done =
        person
            .page
            .locator(NOW + " .t-btn--go")
            .filter(new Locator.FilterOptions().setHasText(say("moderation.redact.done")));
    assertThat(done).isVisible();
    keys.tabTo(NOW + " .t-btn--go");
    int left = undecided();
    keys.press("Enter");
    assertThat(done).isHidden();
    person.page.waitForCondition(() -> undecided() <= left);
  }

  private void callItNoAnswer() {
    lift();
    keys.press("n");
  }

  private void rejectOne() {
    int left = undecided();
    lift();
    keys.press("x");
    String why = NOW + " .why-row button";
    assertThat(person.page.locator(why).first()).isVisible();
    keys.backTo(why);
    keys.press("Enter");
    person.page.waitForCondition(() -> undecided() < left);
  }

  private void changeMyMind() {
    int left = undecided();
    accept();
    String change = ".ans--done .line button";
    keys.backTo(change);
    keys.press("Enter");
    assertThat(person.page.locator(NOW + " [data-letter=u]:visible")).isVisible();
    keys.press("u");
    person.page.waitForCondition(() -> undecided() == left);
  }

  private void flagIt() {
    keys.press("f");
    assertThat(person.page.locator("[data-letter=f][aria-pressed=true]")).isVisible();
  }

  private void handItOver() {
    keys.press("w");
    assertThat(person.button(say("moderation.worry.yes"))).isFocused();
    keys.press("Enter");
    assertThat(person.page.getByText(say("moderation.safeguarding.title"))).isVisible();
  }

  private int undecided() {
    return (int)
        person.page.evaluate(
            """
            () => {
              const bar = document.querySelector('.t-rail progress');
              return bar && document.querySelector('.ans') ? bar.max - bar.value : 0;
            }
            """);
  }

  private String say(String key) {
    return person.words().say(key);
  }
}
