package org.heard.shared;

/**
 * How long something is kept: what an installation chose, which may be less than the most that was
 * promised and never more.
 *
 * @param days whole days in UTC, from 1
 * @param most the longest that is possible
 */
public record KeptFor(int days, int most) {
  public KeptFor {
    if (days < 1 || days > most) {
      throw new IllegalArgumentException(
          "A time to keep something may be shortened only: %d days, at least 1 and at most %d"
              .formatted(days, most));
    }
  }
}
