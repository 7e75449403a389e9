package org.heard.consultations.repeating;

/** One thing in which a question is not what it was in an earlier call. */
public sealed interface Difference {

  /** What it means for comparing answers. */
  enum Weight {
    /** Answers can be compared; it is good to know. */
    NOTE,
    /** Only a person can say whether it still means the same. */
    TO_DECIDE,
    /** Answers cannot be compared. */
    BREAKS
  }

  /** What it means for comparing answers. */
  default Weight weight() {
    return switch (this) {
      case OtherKind() -> Weight.BREAKS;
      case OptionGone gone -> Weight.BREAKS;
      case OtherScale scale -> Weight.BREAKS;
      case NotAsked() -> Weight.BREAKS;
      case SaidOtherwise() -> Weight.BREAKS;
      case OtherWords words -> Weight.TO_DECIDE;
      case OtherAnswer words -> Weight.TO_DECIDE;
      case NewOption option -> Weight.NOTE;
      case OtherLimits() -> Weight.NOTE;
      case OtherRule() -> Weight.NOTE;
      case SaidTheSame() -> Weight.NOTE;
    };
  }

  /** The key stands for another kind of question. */
  record OtherKind() implements Difference {}

  /** An answer that could be chosen is not there any more. */
  record OptionGone(String label) implements Difference {}

  /** A scale has another number of steps. */
  record OtherScale(int before, int now) implements Difference {}

  /** It is not asked any more. */
  record NotAsked() implements Difference {}

  /** Somebody said that it does not mean the same any more. */
  record SaidOtherwise() implements Difference {}

  /** Somebody said that it means the same, in other words. */
  record SaidTheSame() implements Difference {}

  /** The question says something else. */
  record OtherWords(String before, String now) implements Difference {}

  /** An answer that can be chosen says something else. */
  record OtherAnswer(String before, String now) implements Difference {}

  /** An answer can be chosen that was not there. */
  record NewOption(String label) implements Difference {}

  /** Numbers, days, or how many answers can be chosen, have other limits. */
  record OtherLimits() implements Difference {}

  /** It is shown after other answers than before. */
  record OtherRule() implements Difference {}
}
