package org.heard.submissions;

import java.time.LocalDate;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Why an answer cannot be taken as it is. The page says it in the words of the reader. */
public sealed interface AnswerProblem {

  /** Longer than can be taken; both in characters. */
  record TooLong(int length, int most) implements AnswerProblem {}

  /** A number outside the limits, both included. */
  record OutOfRange(long least, long most) implements AnswerProblem {}

  /** Words that are no number with at most so many digits behind the point. */
  record NoNumber(int decimals) implements AnswerProblem {}

  /** Words that are no day of the calendar. */
  record NoDay() implements AnswerProblem {}

  /** A day outside of the limits, both included; either may be absent. */
  record OtherDays(@Nullable LocalDate earliest, @Nullable LocalDate latest)
      implements AnswerProblem {}

  /** More options than can be chosen. */
  record TooMany(int most) implements AnswerProblem {}

  /** More drawings, photos and recordings than can be taken. */
  record TooManyPieces(int most) implements AnswerProblem {}

  /** A drawing, photo or recording that is not kept, or not for this question; the others are. */
  record PieceMissing() implements AnswerProblem {}

  /** The child's own secret code stands in its words. */
  record HoldsCode() implements AnswerProblem {}

  /** A check of the call does not hold; the call says why in its own words. */
  record Unchecked(LocalizedText message) implements AnswerProblem {}

  /** An answer this question does not have, for example an option of another version. */
  record DoesNotFit() implements AnswerProblem {}
}
