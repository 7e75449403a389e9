package org.heard.shared.readability;

import java.util.regex.Pattern;

/**
 * German: every vowel makes a syllable, except that ai, au, äu, ei, eu, ie, aa, ee, oo make one.
 * The u of qu is silent. Familie and Ferien part i and e, as do be- and ge- before e and ä.
 */
final class GermanSyllables {
  private static final String VOWELS = "aeiouyäöüéèàê";
  private static final Pattern SILENT_U = Pattern.compile("(?<=q)u");
  private static final Pattern PARTED_IE = Pattern.compile("(?<=mil|er|tal|span|as|lin)ie(?=n?$)");
  private static final Pattern PARTED_E = Pattern.compile("(?<=^[bg]e)(?=[eä])|(?<=e)(?=um)");
  private static final String[] GROUPS = {
    "aa", "ai", "au", "ay", "äu", "ee", "ei", "eu", "ey", "ie", "oo"
  };

  private GermanSyllables() {}

  static int count(String word) {
    String heard = SILENT_U.matcher(word).replaceAll("");
    heard = PARTED_IE.matcher(heard).replaceAll("i-e");
    return Letters.grouped(PARTED_E.matcher(heard).replaceAll("-"), VOWELS, GROUPS);
  }
}
