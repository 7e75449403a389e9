package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class DemoClockTest {
  private static final Instant NOW = Instant.now();

  private final DemoClock clock = new DemoClock();

  @Test
  void theDemosChildrenAnswerOnManyDaysWhileTheCallIsOpen() {
    Consultation closed = call(NOW.minus(Duration.ofDays(40)), NOW.minus(Duration.ofDays(10)));

    assertThat(IntStream.range(0, 50).mapToObj(i -> clock.whileOpen(closed, i, clock::instant)))
        .allMatch(at ->
            closed.phase(java.time.Clock.fixed(at, clock.getZone())) == Consultation.Phase.OPEN)
        .doesNotHaveDuplicates();
  }

  @Test
  void nobodyAnswersInTheFuture() {
    Consultation open = call(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(10)));

    assertThat(IntStream.range(0, 50).mapToObj(i -> clock.whileOpen(open, i, clock::instant)))
        .allMatch(at -> at.isBefore(Instant.now()));
  }

  @Test
  void forEverybodyElseItIsNow() {
    assertThat(clock.instant()).isBetween(NOW, Instant.now());
  }

  private static Consultation call(Instant opens, Instant closes) {
    LocalizedText words = LocalizedText.of(Language.ENGLISH, "Invented");
    CallPage page =
        new CallPage(
            words, words, words, words, words, words, words, words, words, "sun", "talk", 1, 2);
    return new Consultation(
        ConsultationId.random(),
        "invented",
        page,
        java.util.List.of(Language.ENGLISH),
        opens,
        closes,
        closes,
        1);
  }
}
