package org.heard.shared.readability;

/** What the syllable rules of several languages share. */
final class Letters {
  private Letters() {}

  /** How many characters of a word are among some. */
  static int count(String word, String some) {
    return (int) word.chars().filter(one -> some.indexOf(one) >= 0).count();
  }

  /**
   * Syllables where every vowel makes one, except that the longest fitting group makes only one.
   *
   * @param vowels all vowels
   * @param groups vowels that sound together, longer ones first
   */
  static int grouped(String word, String vowels, String... groups) {
    int count = 0;
    int i = 0;
    while (i < word.length()) {
      int length = groupAt(word, i, groups);
      if (length > 0 || vowels.indexOf(word.charAt(i)) >= 0) {
        count++;
      }
      i += Math.max(1, length);
    }
    return count;
  }

  private static int groupAt(String word, int at, String... groups) {
    for (String group : groups) {
      if (word.startsWith(group, at)) {
        return group.length();
      }
    }
    return 0;
  }
}
