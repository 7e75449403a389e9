package org.heard.retention.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the date can be true, seen from when something was last erased: a clock that jumped takes
 * along that of a database on the same machine, but not what was stored (safety.md REL-15).
 */
@Component
class LikelyDate {
  /** Whoever does not run Heard for longer is asked once. */
  private static final Duration AHEAD = Duration.ofDays(40);

  private static final Duration BEHIND = Duration.ofDays(1);

  private final Runs runs;
  private final Clock clock;

  LikelyDate(Runs runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /** When something was last erased, in case today cannot be true; else empty. */
  Optional<Instant> doubted() {
    return runs.newest().filter(this::isFar);
  }

  private boolean isFar(Instant newest) {
    Instant now = clock.instant();
    return now.isAfter(newest.plus(AHEAD)) || now.isBefore(newest.minus(BEHIND));
  }
}
