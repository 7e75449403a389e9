package org.heard.retention.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clock of the database, asked before something is erased by our own: one that jumped would
 * erase what children wrote long before its time (safety.md REL-15).
 */
@Component
class OtherClock {
  /** Two machines may differ by so much; what is erased is counted in days. */
  private static final Duration APART = Duration.ofHours(1);

  private final Supplier<Instant> other;

  @Autowired
  OtherClock(JdbcClient jdbc) {
    this(() ->
        Objects.requireNonNull(
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single())
            .toInstant());
  }

  OtherClock(Supplier<Instant> other) {
    this.other = other;
  }

  /** Whether both clocks say about the same. */
  boolean agreesWith(Instant now) {
    return Duration.between(other.get(), now).abs().compareTo(APART) <= 0;
  }
}
