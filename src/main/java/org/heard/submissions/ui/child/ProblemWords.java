package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import org.heard.submissions.AnswerProblem;

/** What does not fit yet, in words that blame nobody. */
final class ProblemWords {
  private ProblemWords() {}

  static String of(AnswerProblem problem, Component on) {
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
      case AnswerProblem.DoesNotFit() -> on.getTranslation("submissions.problem.does-not-fit");
    };
  }
}
