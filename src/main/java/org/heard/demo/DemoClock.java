package org.heard.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.heard.consultations.Consultation;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo: now, except for a child of the demo who answered earlier. So the queue has
 * many days, and a closed call has what was sent while it was open.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {
  private static final ScopedValue<Instant> EARLIER = ScopedValue.newInstance();

  private final Clock real = Clock.systemUTC();

  /** Does the work at a moment at which the call was open, the same for the same number. */
  <T> T whileOpen(Consultation call, int number, Supplier<T> work) {
    Instant end = call.closesAt().isBefore(real.instant()) ? call.closesAt() : real.instant();
    Duration open = Duration.between(call.opensAt(), end);
    long seconds = new SplittableRandom(number).nextLong(Math.max(1, open.toSeconds()));
    return ScopedValue.where(EARLIER, call.opensAt().plusSeconds(seconds)).call(work::get);
  }

  @Override
  public Instant instant() {
    return EARLIER.isBound() ? EARLIER.get() : real.instant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? this : real.withZone(zone);
  }
}
