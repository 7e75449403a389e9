package org.heard.submissions.ui.child;

import java.time.LocalDate;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.heard.submissions.AnswerProblem;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;

/** What does not fit yet, in words that blame nobody. */
public final class ProblemWords {
  private ProblemWords() {}

  /** The words for a reader of a page. */
  public static String of(AnswerProblem problem, PageWords on, Reader reader) {
    return switch (problem) {
      case AnswerProblem.TooLong(int length, int most) ->
          on.getTranslation("submissions.problem.too-long", length, most);
      case AnswerProblem.OutOfRange(long least, long most) ->
          on.getTranslation("submissions.problem.out-of-range", least, most);
      case AnswerProblem.NoNumber(int decimals) ->
          on.getTranslation("submissions.problem.no-number", decimals);
      case AnswerProblem.NoDay() -> on.getTranslation("submissions.problem.no-day");
      case AnswerProblem.OtherDays days -> days(days, on, reader.language());
      case AnswerProblem.TooMany(int most) ->
          on.getTranslation("submissions.problem.too-many", most);
      case AnswerProblem.TooManyPieces(int most) ->
          on.getTranslation("submissions.problem.too-many-pieces", most);
      case AnswerProblem.PieceMissing() -> on.getTranslation("submissions.problem.piece-missing");
      case AnswerProblem.HoldsCode() -> on.getTranslation("submissions.problem.holds-code");
      case AnswerProblem.Unchecked(LocalizedText message) -> message.in(reader).text();
      case AnswerProblem.DoesNotFit() -> on.getTranslation("submissions.problem.does-not-fit");
    };
  }

  private static String days(AnswerProblem.OtherDays days, PageWords on, Language language) {
    LocalDate earliest = days.earliest();
    LocalDate latest = days.latest();
    if (latest == null) {
      return earliest == null
          ? on.getTranslation("submissions.problem.no-day")
          : on.getTranslation("submissions.problem.days-from", ReaderDates.day(earliest, language));
    }
    String last = ReaderDates.day(latest, language);
    return earliest == null
        ? on.getTranslation("submissions.problem.days-until", last)
        : on.getTranslation(
            "submissions.problem.days-between", ReaderDates.day(earliest, language), last);
  }
}
