package org.heard.submissions.ui.child;

import java.util.OptionalLong;

/** Whole numbers as people type them: digits of any script, a sign, spaces around. */
final class WholeNumber {
  private static final int MOST_DIGITS = 18;

  private WholeNumber() {}

  /** The number, or nothing when the words are none. */
  static OptionalLong read(String typed) {
    String words = typed.strip();
    boolean negative = words.startsWith("-") || words.startsWith("−");
    String digits = negative || words.startsWith("+") ? words.substring(1) : words;
    if (digits.isEmpty() || digits.codePointCount(0, digits.length()) > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int point : digits.codePoints().toArray()) {
      if (!Character.isDigit(point)) {
        return OptionalLong.empty();
      }
      value = value * 10 + Character.digit(point, 10);
    }
    return OptionalLong.of(negative ? -value : value);
  }
}
