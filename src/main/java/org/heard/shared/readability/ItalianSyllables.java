package org.heard.shared.readability;

import java.util.regex.Pattern;

/**
 * Italian, for counts shown to authors; Gulpease itself needs none. As in Spanish, each strong
 * vowel of a row makes a syllable. Short words such as {@code mio} or {@code due} part their only
 * row; longer words in stressed -ia (Maria) cannot be told from others and count one too few.
 */
final class ItalianSyllables {
  private static final Pattern SILENT_U = Pattern.compile("(?<=q)u(?=[aeio])");
  private static final Pattern ROW = Pattern.compile("[aeiouàèéìíòóùú]+");
  private static final Pattern SHORT_HIATUS = Pattern.compile("[^aeiou]{0,2}(i[aeo]|u[aeo])");

  private ItalianSyllables() {}

  static int count(String word) {
    if (SHORT_HIATUS.matcher(word).matches() && !word.startsWith("qu")) {
      return 2;
    }
    return ROW.matcher(SILENT_U.matcher(word).replaceAll(""))
        .results()
        .mapToInt(row -> Math.max(1, Letters.count(row.group(), "aeoàèéòóìíùú")))
        .sum();
  }
}
