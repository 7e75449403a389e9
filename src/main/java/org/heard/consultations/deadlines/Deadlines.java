package org.heard.consultations.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.CallDates;
import org.heard.consultations.Consultation;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Moving the days of published calls, for managers of the very call (decision 0153). */
public interface Deadlines {
  /** Longest reason in one language, in characters. */
  int LONGEST_REASON = 400;

  /** What was done to the days of a call. */
  enum Kind {
    MOVED,
    STOPPED,
    REOPENED
  }

  /**
   * One change.
   *
   * @param number its order, from 1
   * @param reason what children were told; absent when nothing had to be said
   */
  record Step(
      int number,
      Kind kind,
      CallDates before,
      CallDates after,
      @Nullable LocalizedText reason,
      PersonId person,
      LocalDate day) {}

  /**
   * The days of a call as they are now.
   *
   * @param number number of the latest change; 0 for none
   * @param steps every change, the latest first
   */
  record Seen(Consultation call, int number, List<Step> steps) {}

  /** What came of a change. */
  sealed interface Result {
    /** It holds from now on, and the pages of the call say so. */
    record Done(int number) implements Result {}

    /** Nothing happened, for these reasons. */
    record Refused(List<DateProblem> problems) implements Result {}

    /** Nothing happened: children would answer while something that protects them is missing. */
    record NotProtected(List<Missing> missing) implements Result {}

    /** Nothing happened: somebody else changed the days since the person saw them. */
    record Overtaken() implements Result {}

    /** There is no such call, or it is not for this person. */
    record Gone() implements Result {}
  }

  /** The days of a published call and how they came about; empty for no call of this person. */
  Optional<Seen> read(ConsultationId call);

  /**
   * Moves days. Answers that children are writing stay where they are.
   *
   * @param basedOn number of the latest change that the person saw
   * @param to all days as they are to be
   * @param reason what children read about it; needed when a promise is broken
   */
  Result move(ConsultationId call, int basedOn, CallDates to, @Nullable LocalizedText reason);

  /**
   * Ends a call at once. What was sent stays, and can be taken back until the promised day; what
   * was not sent is kept for as long as unfinished answers are.
   *
   * @param reason what children read about it
   */
  Result stop(ConsultationId call, int basedOn, LocalizedText reason);

  /** Lets a stopped call go on until the day it was to close. */
  Result reopen(ConsultationId call, int basedOn);
}
