package org.heard.submissions.ui.child;

import org.heard.submissions.AnswerProblem;
import org.heard.uikit.PageWords;

/** What does not fit yet, in words that blame nobody. */
public final class ProblemWords {
  private ProblemWords() {}

  /** The words in the language of a page. */
  public static String of(AnswerProblem problem, PageWords on) {
    return switch (problem) {
      case AnswerProblem.TooLong(int length, int most) ->
          on.getTranslation("submissions.problem.too-long", length, most);
      case AnswerProblem.OutOfRange(long least, long most) ->
          on.getTranslation("submissions.problem.out-of-range", least, most);
      case AnswerProblem.TooMany(int most) ->
          on.getTranslation("submissions.problem.too-many", most);
      case AnswerProblem.TooManyPieces(int most) ->
          on.getTranslation("submissions.problem.too-many-pieces", most);
      case AnswerProblem.PieceMissing() -> on.getTranslation("submissions.problem.piece-missing");
      case AnswerProblem.HoldsCode() -> on.getTranslation("submissions.problem.holds-code");
      case AnswerProblem.DoesNotFit() -> on.getTranslation("submissions.problem.does-not-fit");
    };
  }
}
