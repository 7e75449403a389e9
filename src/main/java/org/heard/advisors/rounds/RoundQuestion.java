package org.heard.advisors.rounds;

import java.util.List;
import java.util.Locale;
import org.heard.shared.Letters;
import org.jspecify.annotations.Nullable;

/** A question that advisors consider when they have read all of it. */
public enum RoundQuestion {
  CLEAR,
  HARD_WORDS,
  MISSING,
  PICTURES,
  SHOW_A_FRIEND;

  /** The most questions of its own that a round has. */
  public static final int MOST_OWN = 5;

  /** The most characters of one of them. */
  public static final int MOST_OWN_LETTERS = 300;

  /**
   * What an advisor says to one.
   *
   * @param question its key, see {@link Round#questionKeys}
   * @param choice absent when only words were given
   */
  public record Said(String question, @Nullable Choice choice, String words) {
    /** What is said to one of the usual questions. */
    public Said(RoundQuestion question, @Nullable Choice choice, String words) {
      this(question.key(), choice, words);
    }

    public Said {
      words = Letters.fit(words);
      if (words.length() > Marks.MOST) {
        throw new IllegalArgumentException("Too many words");
      }
    }
  }

  /** Answers without writing. */
  public enum Choice {
    YES,
    PARTLY,
    NO;

    /** Stable key for bundles and columns. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Every question, in the order they are asked. */
  public static List<RoundQuestion> all() {
    return List.of(values());
  }

  /** Stable key for bundles and columns, such as {@code show-a-friend}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Key of a question of a round's own, by its place among them, from 0. */
  static String own(int place) {
    return "own-" + (place + 1);
  }

  /** The question of a key. */
  public static RoundQuestion of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
