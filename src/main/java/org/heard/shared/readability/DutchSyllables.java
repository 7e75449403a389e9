package org.heard.shared.readability;

import java.util.regex.Pattern;

/**
 * Dutch: every vowel makes a syllable, except that doubled vowels and ie, oe, eu, ui, ei, ij, ou,
 * au and their longer forms make one. Dots part vowels (ideeën). The i of -tion and -tiel is not
 * one of its own.
 */
final class DutchSyllables {
  private static final String VOWELS = "aeiouyàáèéêëïíöóüú";
  private static final Pattern GLIDE = Pattern.compile("(?<=[ts])i(?=on|eel|ona)");
  private static final Pattern PARTED =
      Pattern.compile("e(?=um|us$|indig|ige)|(?<=^[bg])e(?=[iu])");
  private static final String[] GROUPS = {
    "eeu", "ieu", "aai", "ooi", "oei", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij",
    "ou", "au"
  };

  private DutchSyllables() {}

  static int count(String word) {
    String heard = GLIDE.matcher(word).replaceAll("j");
    return Letters.grouped(PARTED.matcher(heard).replaceAll("e-"), VOWELS, GROUPS);
  }
}
