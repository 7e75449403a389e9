package org.heard.shared.readability;

/**
 * One word of a text. A form with an apostrophe ({@code l’école}) is one word, a hyphen parts two.
 *
 * @param text the word as written
 * @param start offset of its first character in the text
 */
public record Word(String text, int start) {

  /** Offset behind its last character. */
  public int end() {
    return start + text.length();
  }

  /** Letters and digits in it; vowel marks and apostrophes do not count. */
  public int letters() {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  boolean isChinese() {
    return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  boolean isLatin() {
    return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
