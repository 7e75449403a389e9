package org.heard.analysis.domain;

/**
 * Makes somebody's words harmless in a spreadsheet without losing any. A word that a spreadsheet
 * would take for a formula gets an apostrophe in front; characters that no file of this kind can
 * hold become the replacement character.
 */
final class SafeText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\u0000＝＋－＠";

  private SafeText() {}

  /** The words, safe in a cell or a header. */
  static String of(String words) {
    String clean = clean(words);
    return startsFormula(clean) ? "'" + clean : clean;
  }

  // Spreadsheets trim spaces and invisible marks on import, so these do not protect.
  private static boolean startsFormula(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (STARTS_A_FORMULA.indexOf(c) >= 0) {
        return true;
      }
      boolean invisible =
          Character.isSpaceChar(c)
              || Character.isWhitespace(c)
              || Character.getType(c) == Character.FORMAT;
      if (!invisible) {
        return false;
      }
    }
    return false;
  }

  private static String clean(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!fits(words, i)) {
        return replaced(words);
      }
    }
    return words;
  }

  private static String replaced(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      clean.append(fits(words, i) ? words.charAt(i) : REPLACEMENT);
    }
    return clean.toString();
  }

  /** Whether the character may stand in an XML 1.0 document. */
  private static boolean fits(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
    }
    return (c >= ' ' || c == '\t' || c == '\n' || c == '\r') && c < '\uFFFE';
  }
}
