package org.heard.moderation.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 23 November 2026 is a Monday. */
class ConcernClockTest {
  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  @ParameterizedTest(name = "on duty {0}: what came {1} in {2} is answered by {3}")
  @CsvSource({
    // on a duty day: 4 hours
    "2026-11-23,            2026-11-23T10:00:00Z, UTC,              2026-11-23T14:00:00Z",
    "2026-11-23,            2026-11-23T20:00:00Z, UTC,              2026-11-24T00:00:00Z",
    // the rest of the 4 hours on the next day, when that is one of duty
    "2026-11-23 2026-11-24, 2026-11-23T22:00:00Z, UTC,              2026-11-24T02:00:00Z",
    // otherwise 24 hours at the latest
    "2026-11-23,            2026-11-23T22:00:00Z, UTC,              2026-11-24T22:00:00Z",
    "'',                    2026-11-28T09:00:00Z, UTC,              2026-11-29T09:00:00Z",
    // no duty today, duty tomorrow: the 4 hours begin with the day, the 24 where it came
    "2026-11-24,            2026-11-23T22:00:00Z, UTC,              2026-11-24T04:00:00Z",
    "2026-11-24,            2026-11-23T01:00:00Z, UTC,              2026-11-24T01:00:00Z",
    // days of the roster begin where the roster is
    "2026-11-24,            2026-11-23T20:00:00Z, Asia/Tokyo,       2026-11-24T00:00:00Z",
    "2026-11-23,            2026-11-24T03:00:00Z, America/Bogota,   2026-11-25T03:00:00Z",
    // a day of 23 and one of 25 hours
    "2026-03-29,            2026-03-28T23:30:00Z, Europe/Zurich,    2026-03-29T03:30:00Z",
    "2026-10-25,            2026-10-25T20:00:00Z, Europe/Zurich,    2026-10-26T20:00:00Z",
  })
  void dangerIsAnsweredWithinFourHoursOfDutyAndADayAlways(
      String days, Instant came, ZoneId zone, Instant due) {
    ConcernClock clock = new ConcernClock(zone, WEEK, shifts(days));
    assertThat(clock.acknowledgeBy(came, Urgency.DANGER)).isEqualTo(due);
    assertThat(clock.acknowledgeBy(came, Urgency.NOT_LOOKED_AT)).isEqualTo(due);
  }

  @ParameterizedTest(name = "what came {0} in {1} is screened by {2}")
  @CsvSource({
    "2026-11-23T10:00:00Z, UTC,            2026-11-26T00:00:00Z",
    "2026-11-23T00:00:00Z, UTC,            2026-11-26T00:00:00Z",
    "2026-11-26T23:59:00Z, UTC,            2026-12-01T00:00:00Z",
    "2026-11-27T10:00:00Z, UTC,            2026-12-02T00:00:00Z",
    "2026-11-28T10:00:00Z, UTC,            2026-12-02T00:00:00Z",
    "2026-11-29T10:00:00Z, UTC,            2026-12-02T00:00:00Z",
    "2026-11-24T03:00:00Z, America/Bogota, 2026-11-26T05:00:00Z",
  })
  void aWorryAndEverythingElseIsScreenedWithinTwoWorkingDays(
      Instant came, ZoneId zone, Instant due) {
    ConcernClock clock = new ConcernClock(zone, WEEK, List.of());
    assertThat(clock.screenedBy(came)).isEqualTo(due);
    assertThat(clock.acknowledgeBy(came, Urgency.WORRY)).isEqualTo(due);
  }

  @Test
  void otherWeeksHaveOtherWorkingDays() {
    Set<DayOfWeek> week =
        EnumSet.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY);
    ConcernClock clock = new ConcernClock(ZoneId.of("UTC"), week, List.of());
    assertThat(clock.screenedBy(Instant.parse("2026-11-26T10:00:00Z")))
        .isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
  }

  @Test
  void aWeekWithoutWorkingDaysWouldNeverEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConcernClock(ZoneId.of("UTC"), Set.of(), List.of()));
  }

  private static List<Shift> shifts(String days) {
    return Arrays.stream(days.split(" "))
        .filter(day -> !day.isEmpty())
        .map(LocalDate::parse)
        .map(day -> new Shift(UUID.randomUUID(), day, day, PersonId.random(), PersonId.random()))
        .toList();
  }
}
