package org.heard.submissions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes unfinished answers that nobody touched for a month. */
@Component
class DraftExpiry {
  static final Period KEPT = Period.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftExpiry(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
  void run() {
    LocalDate day = LocalDate.now(clock).minus(KEPT);
    jdbc.sql("delete from submissions.draft where day < :day").param("day", day).update();
    // A piece lives as long as the draft that cites it; one without a draft has its own month.
    jdbc.sql(
            """
            delete from submissions.draft_piece piece
            where day < :day
              and not exists (select from submissions.draft where lookup = piece.lookup)
            """)
        .param("day", day)
        .update();
  }
}
