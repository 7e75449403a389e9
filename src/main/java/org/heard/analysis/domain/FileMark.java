package org.heard.analysis.domain;

import java.security.SecureRandom;

/** Random letters that a file carries, so that one found somewhere can be traced (PB-7). */
final class FileMark {
  // Without vowels no word comes about; 12 of 19 letters are 51 bits.
  private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FileMark() {}

  static String random() {
    StringBuilder mark = new StringBuilder(LENGTH);
    for (int n = 0; n < LENGTH; n++) {
      mark.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return mark.toString();
  }
}
