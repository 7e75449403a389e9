package org.heard.consultations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.MovableClock;
import org.heard.consultations.CallCountries;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallNotice;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.notice.NoticeWords;
import org.heard.consultations.notice.NoticeWords.Said;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of days that moved, and for how long it is of use. */
class NoticeWordsTest {
  private static final LocalizedText WHY = LocalizedText.of(Map.of(Language.ENGLISH, "Because."));
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private final MovableClock clock = new MovableClock();
  private final Instant now = clock.instant();
  private final CallDates first = dates(-1, 10, 20);

  @Test
  void nothingIsSaidWhileNothingMoved() {
    assertThat(said(first, null, false)).isEmpty();
    assertThat(said(dates(-1, 10, 20), moved(first, first), false)).isEmpty();
  }

  @Test
  void moreTimeIsOfUseWhileThereIsTime() {
    CallDates later = dates(-1, 15, 20);
    CallNotice notice = moved(first, later);

    assertThat(titles(said(later, notice, false))).containsExactly("longer");
    clock.forward(Duration.ofDays(16));
    assertThat(said(later, notice, false)).isEmpty();
  }

  @Test
  void thatItEndedEarlierIsSaidUntilTheAnswersAreFixed() {
    CallDates earlier = dates(-1, 5, 20);
    CallNotice notice = moved(first, earlier);

    assertThat(titles(said(earlier, notice, false))).containsExactly("earlier");
    assertThat(said(earlier, notice, false).getFirst().reason()).isEqualTo(WHY);
    clock.forward(Duration.ofDays(6));
    assertThat(titles(said(earlier, notice, false))).containsExactly("ended-earlier");
    clock.forward(Duration.ofDays(20));
    assertThat(said(earlier, notice, false)).isEmpty();
  }

  @Test
  void anotherHourOfTheSameDayIsNoNews() {
    CallDates later =
        new CallDates(
            first.opensAt(), first.closesAt().plus(Duration.ofHours(2)), first.freezesAt(), null);

    assertThat(said(later, moved(first, later), false)).isEmpty();
    CallNotice again = new NextNotice(null, TODAY).moved(first, later, true, WHY);
    assertThat(said(later, again, false).getFirst().lines())
        .noneMatch(line -> line.startsWith("before"));

    CallDates soon = dates(3, 10, 20);
    CallDates sooner =
        new CallDates(
            soon.opensAt().plus(Duration.ofHours(2)), soon.closesAt(), soon.freezesAt(), null);
    assertThat(said(sooner, moved(soon, sooner), false)).isEmpty();
  }

  @Test
  void severalDaysAreSaidOneByOneEachWithWhatItWas() {
    CallDates other = dates(-1, 15, 30);
    List<Said> said = said(other, moved(first, other), false);

    assertThat(titles(said)).containsExactly("longer", "take-back");
    assertThat(said).allSatisfy(one -> assertThat(one.lines().getLast()).startsWith("before 2026"));
  }

  @Test
  void theSecondMoveOfADayIsToldFromTheOneBefore() {
    CallDates second = dates(-1, 12, 20);
    CallDates third = dates(-1, 14, 25);
    CallNotice once = new NextNotice(null, TODAY).moved(first, second, false, null);
    CallNotice twice = new NextNotice(once, TODAY).moved(second, third, false, null);

    assertThat(twice.number()).isEqualTo(2);
    assertThat(twice.moved(CallNotice.Day.CLOSES).orElseThrow().before())
        .isEqualTo(second.closesAt());
    assertThat(twice.moved(CallNotice.Day.FREEZES).orElseThrow().before())
        .isEqualTo(first.freezesAt());
  }

  @Test
  void aStoppedCallSaysNothingElse() {
    CallDates later = dates(-1, 15, 20);
    CallNotice stopped = new NextNotice(moved(first, later), TODAY).stopped(WHY);

    assertThat(titles(said(later, stopped, true))).containsExactly("stopped");
    CallNotice again = new NextNotice(stopped, TODAY).reopened(true);
    assertThat(titles(said(later, again, false))).containsExactly("again");
  }

  private static CallNotice moved(CallDates before, CallDates after) {
    return new NextNotice(null, TODAY).moved(before, after, false, WHY);
  }

  private static List<String> titles(List<Said> said) {
    return said.stream().map(Said::title).toList();
  }

  private CallDates dates(int opens, int closes, int freezes) {
    return new CallDates(
        now.plus(Duration.ofDays(opens)),
        now.plus(Duration.ofDays(closes)),
        now.plus(Duration.ofDays(freezes)),
        null);
  }

  private List<Said> said(CallDates dates, @Nullable CallNotice notice, boolean stopped) {
    CallPage page = new CallPage(WHY, WHY, WHY, WHY, WHY, WHY, WHY, WHY, WHY, "sun", "park", 5, 10);
    Consultation call =
        new Consultation(
            ConsultationId.random(),
            "invented",
            page,
            List.of(Language.ENGLISH),
            dates.opensAt(),
            dates.closesAt(),
            dates.freezesAt(),
            1,
            new ConsentProfile.AssentOnly(),
            false,
            DraftKeeping.ALWAYS,
            CallCountries.EVERYWHERE,
            stopped ? now : null,
            notice,
            null);
    return NoticeWords.of(
        call,
        clock,
        (key, params) -> key.replace("consultations.notice.", "") + sample(params),
        Language.CHINESE);
  }

  /** Chinese days begin with the year. */
  private static String sample(Object... params) {
    return params.length == 0 ? "" : " " + params[0];
  }
}
