package org.heard.shared.readability;

/**
 * One place of a text that is over a limit, to be underlined.
 *
 * @param kind what is wrong
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param measured what was measured; 0 where nothing is measured
 * @param limit what it may be at most, or at least where a higher score is easier
 */
public record Finding(Kind kind, int start, int end, double measured, double limit) {

  /** What can be wrong. */
  public enum Kind {
    /** More words in a sentence than the limit; in Chinese characters count as well. */
    LONG_SENTENCE,
    /** More letters in a word than the limit. */
    LONG_WORD,
    /** A word of offices, or one that blames, from the list of the language. */
    WORD_TO_AVOID,
    /** Letters instead of words. */
    ABBREVIATION,
    /** Sounds like shouting. */
    EXCLAMATION_MARK,
    /** Reads like shouting. */
    ALL_CAPITALS,
    /** One text that should ask one thing asks several. */
    SEVERAL_QUESTIONS,
    /** The sentences are too long on average; about the whole text. */
    AVERAGE_SENTENCE,
    /** The score of the formula that decides is over its limit; about the whole text. */
    SCORE
  }

  static Finding at(Kind kind, int start, int end) {
    return new Finding(kind, start, end, 0, 0);
  }
}
