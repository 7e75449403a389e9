package org.heard.moderation.concerns;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Until when something has to happen. Pure: the same roster and moment give the same answer.
 *
 * @param zone where the days of the roster begin and end
 * @param workingDays days of the week that count as working days, at least one
 * @param shifts the roster
 */
public record ConcernClock(ZoneId zone, Set<DayOfWeek> workingDays, List<Shift> shifts) {
  /** Time to say "I have it", counted on duty days only. */
  public static final Duration ON_DUTY = Duration.ofHours(4);

  /** The same, counted on every day. */
  public static final Duration ALWAYS = Duration.ofHours(24);

  private static final int SCREENED_WITHIN = 2;

  /** Checks. */
  public ConcernClock {
    if (workingDays.isEmpty()) {
      throw new IllegalArgumentException("There has to be a working day");
    }
    workingDays = Set.copyOf(workingDays);
    shifts = List.copyOf(shifts);
  }

  /** Until when somebody has to say "I have it". What nobody judged may be danger. */
  public Instant acknowledgeBy(Instant raised, Urgency urgency) {
    return switch (urgency) {
      case DANGER, NOT_LOOKED_AT -> inDanger(raised);
      case WORRY -> screenedBy(raised);
    };
  }

  /** Until when everything is screened: the end of the second working day after the day it came. */
  public Instant screenedBy(Instant came) {
    LocalDate day = day(came);
    for (int left = SCREENED_WITHIN; left > 0; ) {
      day = day.plusDays(1);
      if (workingDays.contains(day.getDayOfWeek())) {
        left--;
      }
    }
    return begins(day.plusDays(1));
  }

  /**
   * The last day of which everything should be screened by now. What came on a day counts from its
   * beginning: nobody stores the hour of a submission.
   */
  public LocalDate screenedUpTo(Instant now) {
    LocalDate day = day(now);
    while (screenedBy(begins(day)).isAfter(now)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** Whether somebody is on duty on a day. */
  public boolean dutyDay(LocalDate day) {
    return shifts.stream().anyMatch(shift -> shift.covers(day));
  }

  /** The day of the roster that a moment belongs to. */
  public LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  private Instant inDanger(Instant raised) {
    Instant latest = raised.plus(ALWAYS);
    Duration left = ON_DUTY;
    for (Instant at = raised; at.isBefore(latest); at = begins(day(at).plusDays(1))) {
      Instant end = begins(day(at).plusDays(1));
      if (dutyDay(day(at))) {
        Duration today = Duration.between(at, end);
        if (today.compareTo(left) >= 0) {
          Instant due = at.plus(left);
          return due.isBefore(latest) ? due : latest;
        }
        left = left.minus(today);
      }
    }
    return latest;
  }

  private Instant begins(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
