package org.heard.e2e;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: Tab to a thing, look whether it is what was meant, press a key. */
final class Keyboard {
  private static final int MOST_TABS = 80;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Moves on until what has the focus matches; fails when the page has no such thing to reach. */
  void tabTo(String selector) {
    walkTo(selector, "Tab");
  }

  /** The same, back through the page. */
  void backTo(String selector) {
    walkTo(selector, "Shift+Tab");
  }

  private void walkTo(String selector, String step) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (has(selector)) {
        return;
      }
      page.keyboard().press(step);
    }
    throw new AssertionError(step + " never reaches " + selector + " on " + page.url());
  }

  /** Whether the focus is on something that matches. */
  boolean has(String selector) {
    return (boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void type(String words) {
    page.keyboard().type(words);
  }
}
