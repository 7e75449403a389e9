package org.heard.consultations.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.consultations.CallDates;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;

/**
 * Which days of a published call may move, and how: nothing into the past, nothing that breaks what
 * children were told without saying why, and never the time to take answers back.
 */
public final class DateRules {
  /** What is left at least to children who are writing when a call is to end earlier. */
  public static final Duration NOTICE = Duration.ofHours(48);

  private final Consultation call;
  private final CallDates before;
  private final CallDates to;
  private final Phase phase;
  private final Instant now;
  private final List<DateProblem> problems = new ArrayList<>();

  private DateRules(Consultation call, CallDates to, Clock clock) {
    this.call = call;
    this.before = CallDates.of(call);
    this.to = to;
    this.phase = call.phase(clock);
    this.now = clock.instant();
  }

  /**
   * Everything against moving the days of a call.
   *
   * @param to the days as somebody wants them
   * @param reason whether a reason is given
   */
  public static List<DateProblem> against(
      Consultation call, CallDates to, boolean reason, Clock clock) {
    DateRules rules = new DateRules(call, to, clock);
    rules.look();
    if (!reason && needsReason(call, to, clock)) {
      rules.problems.add(DateProblem.REASON_MISSING);
    }
    return List.copyOf(rules.problems);
  }

  /** Whether children who are writing now get less time than they were told. */
  public static boolean endsEarlier(Consultation call, CallDates to, Clock clock) {
    return call.phase(clock) == Phase.OPEN && to.closesAt().isBefore(call.closesAt());
  }

  /** Whether a promise is broken: less time to write, or longer to wait for what happened. */
  public static boolean needsReason(Consultation call, CallDates to, Clock clock) {
    LocalDate promised = CallDates.of(call).feedbackOn();
    LocalDate hear = to.feedbackOn();
    return endsEarlier(call, to, clock)
        || (promised != null && hear != null && hear.isAfter(promised));
  }

  /** Whether it would take answers again that ended by itself. */
  static boolean opensAgain(Consultation call, CallDates to, Clock clock) {
    return call.phase(clock) == Phase.CLOSED && to.closesAt().isAfter(clock.instant());
  }

  private void look() {
    if (phase == Phase.STOPPED || call.stoppedAt() != null) {
      problems.add(DateProblem.STOPPED);
      return;
    }
    if (to.equals(before)) {
      problems.add(DateProblem.NOTHING_CHANGED);
    }
    if (!to.opensAt().isBefore(to.closesAt()) || to.freezesAt().isBefore(to.closesAt())) {
      problems.add(DateProblem.OUT_OF_ORDER);
    }
    opening();
    closing();
    fixing();
    hearing();
  }

  private void opening() {
    if (to.opensAt().equals(before.opensAt())) {
      return;
    }
    if (phase != Phase.NOT_YET_OPEN) {
      problems.add(DateProblem.OPEN_ALREADY);
    } else if (to.opensAt().isBefore(now)) {
      problems.add(DateProblem.OPENS_IN_THE_PAST);
    }
  }

  private void closing() {
    if (to.closesAt().equals(before.closesAt())) {
      return;
    }
    if (phase == Phase.FROZEN) {
      problems.add(DateProblem.FIXED_ALREADY);
    } else if (!to.closesAt().isAfter(now)) {
      problems.add(DateProblem.CLOSES_IN_THE_PAST);
    } else if (to.closesAt().isBefore(before.closesAt()) && phase == Phase.OPEN) {
      earlier();
    }
  }

  private void earlier() {
    if (lastDay(to.closesAt()).equals(lastDay(before.closesAt()))) {
      problems.add(DateProblem.EARLIER_ON_THE_SAME_DAY);
    } else if (Duration.between(now, to.closesAt()).compareTo(NOTICE) < 0) {
      problems.add(DateProblem.TOO_SOON);
    }
  }

  private static LocalDate lastDay(Instant end) {
    return LocalDate.ofInstant(end.minusSeconds(1), ZoneOffset.UTC);
  }

  private void fixing() {
    if (to.freezesAt().equals(before.freezesAt())) {
      return;
    }
    if (phase == Phase.FROZEN) {
      problems.add(DateProblem.FIXED_ALREADY);
    } else if (phase != Phase.NOT_YET_OPEN && to.freezesAt().isBefore(before.freezesAt())) {
      problems.add(DateProblem.TAKE_BACK_EARLIER);
    }
  }

  private void hearing() {
    LocalDate hear = to.feedbackOn();
    if ((hear == null) != (before.feedbackOn() == null)) {
      problems.add(DateProblem.FEEDBACK_MISSING);
      return;
    }
    if (hear == null) {
      return;
    }
    boolean moved = !Objects.equals(hear, before.feedbackOn());
    if (moved && hear.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
      problems.add(DateProblem.FEEDBACK_IN_THE_PAST);
    }
    if (hear.isBefore(LocalDate.ofInstant(to.closesAt(), ZoneOffset.UTC))) {
      problems.add(DateProblem.FEEDBACK_BEFORE_CLOSING);
    }
  }
}
