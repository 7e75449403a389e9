package org.heard.consultations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.MovableClock;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which days may move while children read them, and which may not. */
class DateRulesTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final LocalizedText WORDS = LocalizedText.of(Map.of(Language.ENGLISH, "Words."));

  private final MovableClock clock = new MovableClock();
  private final Instant now = clock.instant();
  private final Consultation open = call(now.minus(DAY));

  @Test
  void moreTimeNeedsNoReason() {
    assertThat(against(closing(plus(12)), false)).isEmpty();
  }

  @Test
  void lessTimeNeedsAReasonAndLeavesTwoDays() {
    assertThat(against(closing(plus(5)), false)).containsExactly(DateProblem.REASON_MISSING);
    assertThat(against(closing(plus(5)), true)).isEmpty();
    assertThat(against(closing(plus(1)), true)).containsExactly(DateProblem.TOO_SOON);
    assertThat(DateRules.endsEarlier(open, closing(plus(5)), clock)).isTrue();
    assertThat(DateRules.endsEarlier(open, closing(plus(12)), clock)).isFalse();
  }

  @Test
  void nothingMovesIntoThePast() {
    assertThat(against(closing(now.minus(Duration.ofHours(1))), true))
        .containsExactly(DateProblem.CLOSES_IN_THE_PAST);
    assertThat(
            DateRules.against(
                call(plus(2)),
                new CallDates(now.minus(DAY), plus(10), plus(20), hear(21)),
                true,
                clock))
        .containsExactly(DateProblem.OPENS_IN_THE_PAST);
    assertThat(against(hearing(LocalDate.parse("2026-11-22")), true))
        .contains(DateProblem.FEEDBACK_IN_THE_PAST);
  }

  @Test
  void anEarlierHourOfTheSameDayWouldBeSeenByNobody() {
    assertThat(against(closing(plus(10).minus(Duration.ofHours(2))), true))
        .containsExactly(DateProblem.EARLIER_ON_THE_SAME_DAY);
  }

  @Test
  void daysKeepTheirOrder() {
    assertThat(against(closing(plus(21)), true)).containsExactly(DateProblem.OUT_OF_ORDER);
    assertThat(against(hearing(LocalDate.parse("2026-12-01")), true))
        .containsExactly(DateProblem.FEEDBACK_BEFORE_CLOSING);
  }

  @Test
  void theTimeToTakeAnswersBackNeverGetsShorter() {
    assertThat(against(fixed(plus(15)), true)).containsExactly(DateProblem.TAKE_BACK_EARLIER);
    assertThat(against(fixed(plus(25)), false)).isEmpty();
    assertThat(
            DateRules.against(
                call(plus(2)), new CallDates(plus(2), plus(10), plus(15), hear(21)), false, clock))
        .isEmpty();
  }

  @Test
  void whoWaitsLongerIsToldWhy() {
    assertThat(against(hearing(hear(30)), false)).containsExactly(DateProblem.REASON_MISSING);
    assertThat(against(hearing(hear(30)), true)).isEmpty();
    assertThat(against(hearing(hear(15)), false)).isEmpty();
    assertThat(against(hearing(null), true)).containsExactly(DateProblem.FEEDBACK_MISSING);
  }

  @Test
  void anOpenCallDoesNotOpenAnotherDay() {
    assertThat(against(new CallDates(plus(1), plus(10), plus(20), hear(21)), true))
        .containsExactly(DateProblem.OPEN_ALREADY);
  }

  @Test
  void onceAnswersAreFixedOnlyTheDayToHearMoves() {
    clock.forward(Duration.ofDays(20));
    assertThat(against(closing(plus(25)), true)).contains(DateProblem.FIXED_ALREADY);
    assertThat(against(fixed(plus(30)), true)).containsExactly(DateProblem.FIXED_ALREADY);
    assertThat(against(hearing(hear(30)), true)).isEmpty();
  }

  @Test
  void aClosedCallOpensAgainUntilItIsFixed() {
    clock.forward(Duration.ofDays(12));
    assertThat(against(closing(plus(15)), false)).isEmpty();
    assertThat(DateRules.opensAgain(open, closing(plus(15)), clock)).isTrue();
  }

  private List<DateProblem> against(CallDates to, boolean reason) {
    return DateRules.against(open, to, reason, clock);
  }

  private CallDates closing(Instant closes) {
    return new CallDates(open.opensAt(), closes, open.freezesAt(), hear(21));
  }

  private CallDates fixed(Instant freezes) {
    return new CallDates(open.opensAt(), open.closesAt(), freezes, hear(21));
  }

  private CallDates hearing(@Nullable LocalDate day) {
    return new CallDates(open.opensAt(), open.closesAt(), open.freezesAt(), day);
  }

  private Instant plus(int days) {
    return now.plus(Duration.ofDays(days));
  }

  private LocalDate hear(int days) {
    return LocalDate.ofInstant(plus(days), ZoneOffset.UTC);
  }

  private Consultation call(Instant opens) {
    CallPage page =
        new CallPage(
            WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, "sun", "park", 5, 10);
    return new Consultation(
        ConsultationId.random(),
        "invented",
        page.with(new CallDetails(WORDS, WORDS, WORDS, null, hear(21), Set.of(), List.of())),
        List.of(Language.ENGLISH),
        opens,
        plus(10),
        plus(20),
        1);
  }
}
