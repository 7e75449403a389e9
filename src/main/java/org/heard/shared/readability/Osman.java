package org.heard.shared.readability;

import java.util.List;

/**
 * OSMAN (El-Haj and Rayson 2016) for Arabic with vowel marks. Short vowels count one, long vowels,
 * doubled consonants and nunation two; a word with more than 4 is complex, and a complex word with
 * a letter or ending of careful Arabic is "Faseeh". Words of more than 5 letters are long.
 */
final class Osman {
  private static final String SHORT_VOWELS = "\u064E\u064F\u0650";
  private static final String DOUBLED = "\u064B\u064C\u064D\u0651";
  private static final String LONG_VOWELS = "\u064E\u0627 \u064F\u0648 \u0650\u064A \u064E\u0649";
  private static final String FASEEH_LETTERS = "\u0626\u0621\u0624\u0630\u0638";
  private static final int LONG_WORD = 5;
  private static final int COMPLEX = 4;

  private Osman() {}

  /** Whether enough letters have vowel marks: at least every second one. */
  static boolean fits(List<Sentence> sentences) {
    int letters = 0;
    long marks = 0;
    for (Sentence sentence : sentences) {
      letters += sentence.letters();
      for (Word word : sentence.words()) {
        marks += word.text().chars().filter(Osman::mark).count();
      }
    }
    return letters > 0 && marks * 2 >= letters;
  }

  static double score(List<Sentence> sentences) {
    int words = 0;
    int rates = 0;
    for (Sentence sentence : sentences) {
      words += sentence.words().size();
      for (Word word : sentence.words()) {
        rates += counted(word);
      }
    }
    return score((double) words / sentences.size(), (double) rates / words);
  }

  static double score(double wordsPerSentence, double ratesPerWord) {
    return 200.791 - 1.015 * wordsPerSentence - 24.1814 * ratesPerWord;
  }

  private static int counted(Word word) {
    int syllables = syllables(word.text());
    boolean complex = syllables > COMPLEX;
    return syllables
        + (word.letters() > LONG_WORD ? 1 : 0)
        + (complex ? 1 : 0)
        + (complex && faseeh(word.text()) ? 1 : 0);
  }

  static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (DOUBLED.indexOf(word.charAt(i)) >= 0) {
        count += 2;
      } else if (SHORT_VOWELS.indexOf(word.charAt(i)) >= 0) {
        count += isLong(word, i) ? 2 : 1;
      }
    }
    return count;
  }

  private static boolean isLong(String word, int i) {
    return i + 1 < word.length() && LONG_VOWELS.contains(word.substring(i, i + 2));
  }

  private static boolean faseeh(String word) {
    String bare =
        word.codePoints()
            .filter(Character::isLetter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return bare.endsWith("\u0648\u0627")
        || bare.endsWith("\u0648\u0646")
        || bare.chars().anyMatch(one -> FASEEH_LETTERS.indexOf(one) >= 0);
  }

  private static boolean mark(int one) {
    return one >= 0x064B && one <= 0x0652;
  }
}
