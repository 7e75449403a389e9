package org.heard.shared.readability;

/** Russian: one syllable per vowel letter. The words в, с, к lean on the next one and have none. */
final class RussianSyllables {
  private static final String VOWELS = "аеёиоуыэюя";

  private RussianSyllables() {}

  static int count(String word) {
    return (int) word.chars().filter(one -> VOWELS.indexOf(one) >= 0).count();
  }
}
