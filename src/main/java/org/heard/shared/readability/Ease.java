package org.heard.shared.readability;

/** What a score means, by the table its formula was published with. */
public enum Ease {
  VERY_EASY,
  EASY,
  FAIRLY_EASY,
  PLAIN,
  FAIRLY_HARD,
  HARD,
  VERY_HARD
}
