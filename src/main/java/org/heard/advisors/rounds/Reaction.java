package org.heard.advisors.rounds;

import java.util.Locale;

/** What an advisor can say about a passage without writing. */
public enum Reaction {
  CLEAR(false),
  LOVE_IT(false),
  HARD_WORD(true),
  MISSING(true),
  PICTURE(true);

  private final boolean asks;

  Reaction(boolean asks) {
    this.asks = asks;
  }

  /** Whether it asks for something, so that it needs an answer. */
  public boolean asks() {
    return asks;
  }

  /** Stable key for bundles and columns, such as {@code hard-word}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
