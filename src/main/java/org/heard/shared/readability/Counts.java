package org.heard.shared.readability;

import java.util.List;

/**
 * What formulas count.
 *
 * @param sentences sentences, labels included
 * @param words words
 * @param letters letters and digits
 * @param longWords words of more than 6 letters
 * @param syllables syllables of all words; 0 where no formula of the language needs them
 * @param singleSyllables words of one syllable
 * @param manySyllables words of three syllables or more
 * @param longestSentence words of the longest sentence
 */
public record Counts(
    int sentences,
    int words,
    int letters,
    int longWords,
    int syllables,
    int singleSyllables,
    int manySyllables,
    int longestSentence) {

  private static final int LONG = 6;
  private static final int MANY = 3;

  static Counts of(List<Sentence> sentences, Syllables syllables) {
    List<Word> words = sentences.stream().flatMap(one -> one.words().stream()).toList();
    int[] beats = words.stream().mapToInt(word -> syllables.in(word.text())).toArray();
    int letters = 0;
    int longWords = 0;
    int sum = 0;
    int single = 0;
    int many = 0;
    for (int i = 0; i < beats.length; i++) {
      int length = words.get(i).letters();
      letters += length;
      longWords += length > LONG ? 1 : 0;
      sum += beats[i];
      single += beats[i] == 1 ? 1 : 0;
      many += beats[i] >= MANY ? 1 : 0;
    }
    int longest = sentences.stream().mapToInt(one -> one.words().size()).max().orElse(0);
    return new Counts(
        sentences.size(), beats.length, letters, longWords, sum, single, many, longest);
  }

  /** Average sentence length in words (ASL); 0 for a text without words. */
  public double wordsPerSentence() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }

  /** Average word length in syllables (ASW): a rate per word, not per 100 words. */
  public double syllablesPerWord() {
    return perWord(syllables);
  }

  double perWord(int count) {
    return words == 0 ? 0 : (double) count / words;
  }

  double percent(int count) {
    return 100 * perWord(count);
  }
}
