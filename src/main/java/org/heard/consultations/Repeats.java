package org.heard.consultations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much a pattern becomes once its repeats are written out, which RE2 does: {@code (a{9}){9}} is
 * eighty-one letters, and a line of such brackets more than any memory holds.
 */
final class Repeats {
  /** As many steps as are run through words of any length at once. */
  static final long MOST = 50_000;

  private static final Pattern REPEAT = Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?}");

  private Repeats() {}

  /** At least as many steps as the pattern has. Whatever follows a bracket counts as nested. */
  static long in(String pattern) {
    long nested = 1;
    long most = 1;
    Matcher repeat = REPEAT.matcher(pattern);
    while (repeat.find() && nested <= MOST) {
      long times = Math.max(number(repeat.group(1)), number(repeat.group(2)));
      boolean ofMany = repeat.start() > 0 && ")}".indexOf(pattern.charAt(repeat.start() - 1)) >= 0;
      nested *= ofMany ? times : 1;
      most = ofMany ? most : Math.max(most, times);
    }
    return nested * most * pattern.length();
  }

  private static long number(@Nullable String digits) {
    // RE2 itself refuses more.
    return digits == null || digits.isEmpty() ? 1 : Math.clamp(Long.parseLong(digits), 1, 1_001);
  }
}
