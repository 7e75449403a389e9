package org.heard.uikit;

import java.security.SecureRandom;

/**
 * A number to ask by after a failure: a person says it, and whoever runs the site finds the same
 * digits in the log. It is random and stands nowhere else, so it says nothing of anybody (safety.md
 * SE-17).
 *
 * @param digits six of them, as in the log
 */
public record FailureNumber(String digits) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int FIRST = 100_000;
  private static final int BEHIND_THE_LAST = 1_000_000;
  private static final int GROUP = 3;
  // Keeps the groups together and in order on Arabic pages too.
  private static final char NO_BREAK_SPACE = '\u00A0';

  static FailureNumber random() {
    return new FailureNumber(Integer.toString(RANDOM.nextInt(FIRST, BEHIND_THE_LAST)));
  }

  /** In two groups, to be read and said. */
  public String grouped() {
    return digits.substring(0, GROUP) + NO_BREAK_SPACE + digits.substring(GROUP);
  }
}
