package org.heard.demo;

import java.util.Arrays;

/**
 * What an invented submission is there to show. The cases are spread evenly over the numbers of the
 * submissions, so that any hundred of them in a row hold every case.
 */
enum DemoCase {
  /** Names, schools and streets to redact. */
  PERSONAL(2),
  /** A telephone number to redact. */
  PHONE(2),
  /** A mail address to redact. */
  EMAIL(1),
  /** Typed for fun. */
  NONSENSE(2),
  /** A child in trouble, for safeguarding. */
  NEEDS_HELP(1),
  /** Sent without a single answer. */
  SKIPPED(2),
  /** Answered the first questions only. */
  STOPPED_EARLY(4),
  /** 18 or over, to be counted apart. */
  ADULT(4),
  /** Did not want to tell the age. */
  AGE_NOT_SAID(4),
  /** More than 3,000 characters. */
  VERY_LONG(1),
  /** Two languages or scripts in one text. */
  MIXED(2),
  /** Several lines. */
  LINES(4),
  /** Emoji, joined ones too. */
  EMOJI(8),
  /** Begins like a spreadsheet formula. */
  FORMULA(1),
  /** One word. */
  TINY(7),
  /** Nothing special. */
  ORDINARY(55);

  /** After so many numbers the cases begin again. */
  static final int CYCLE = Arrays.stream(values()).mapToInt(c -> c.share).sum();

  /** Shares no factor with the cycle, so that neighbours differ and every slot is met once. */
  private static final int STRIDE = 37;

  private final int share;

  DemoCase(int share) {
    this.share = share;
  }

  /** Whether only one or two of a hundred are like this. */
  boolean rare() {
    return share <= 2;
  }

  static DemoCase of(int number) {
    int slot = Math.floorMod(number * STRIDE, CYCLE);
    for (DemoCase each : values()) {
      slot -= each.share;
      if (slot < 0) {
        return each;
      }
    }
    return ORDINARY;
  }
}
