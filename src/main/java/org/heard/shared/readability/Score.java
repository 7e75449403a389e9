package org.heard.shared.readability;

import java.util.List;

/** What may be said about a whole text: the score of a published formula, or openly none. */
public sealed interface Score {

  /**
   * At least one formula fits.
   *
   * @param values one per formula, the one that decides first
   */
  record Scored(List<Value> values) implements Score {
    public Scored {
      values = List.copyOf(values);
    }

    /** The score that limits are compared with. */
    public Value deciding() {
      return values.getFirst();
    }
  }

  /** Only sentence and word rules apply; there is no number to show. */
  record RulesOnly(Reason reason) implements Score {}

  /**
   * The score of one formula.
   *
   * @param formula the formula, to be named beside the score
   * @param value its score: a school year where {@link Formula#givesGrade()}
   */
  record Value(Formula formula, double value) {

    /** What the score means. */
    public Ease ease() {
      return formula.ease(value);
    }
  }

  /** Why there is no score. */
  enum Reason {
    /** Nobody has published a formula for the language that we know of. */
    NO_FORMULA,
    /** Fewer words than a formula can be used on ({@link ReadingLevel#FEWEST_WORDS}). */
    TOO_FEW_WORDS
  }
}
