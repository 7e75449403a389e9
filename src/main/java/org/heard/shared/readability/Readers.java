package org.heard.shared.readability;

import org.heard.shared.Wording;

/** Whom a wording is written for, as far as limits differ. */
enum Readers {
  EASY_READ(8, 10),
  UP_TO_12(12, 12),
  FROM_13(12, 20);

  private final int averageWords;
  private final int longestWords;

  Readers(int averageWords, int longestWords) {
    this.averageWords = averageWords;
    this.longestWords = longestWords;
  }

  /** The general wording is read by every age, so it keeps the limits of the younger. */
  static Readers of(Wording wording) {
    return switch (wording) {
      case EASY -> EASY_READ;
      case GENERAL, FROM_6_TO_9, FROM_10_TO_12 -> UP_TO_12;
      case FROM_13_TO_15, FROM_16_TO_17 -> FROM_13;
    };
  }

  int averageWords() {
    return averageWords;
  }

  int longestWords() {
    return longestWords;
  }
}
