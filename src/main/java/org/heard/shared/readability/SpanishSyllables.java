package org.heard.shared.readability;

import java.util.regex.Pattern;

/**
 * Spanish: in a row of vowels each strong one (a, e, o, and i or u with an accent) makes a
 * syllable; a row of weak ones makes one. The u of que, qui, gue, gui is silent, y is a vowel at
 * the end of a word, h parts rows.
 */
final class SpanishSyllables {
  private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eéií])");
  private static final Pattern LAST_Y = Pattern.compile("y$");
  private static final Pattern ROW = Pattern.compile("[aeiouáéíóúü]+");

  private SpanishSyllables() {}

  static int count(String word) {
    String heard = LAST_Y.matcher(SILENT_U.matcher(word).replaceAll("")).replaceAll("i");
    return ROW.matcher(heard)
        .results()
        .mapToInt(row -> Math.max(1, Letters.count(row.group(), "aeoáéóíú")))
        .sum();
  }
}
