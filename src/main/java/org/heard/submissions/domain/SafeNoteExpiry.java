package org.heard.submissions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes notes, and first their keys, a year after somebody took care of them. */
@Component
class SafeNoteExpiry {
  static final Period KEPT = Period.ofYears(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  SafeNoteExpiry(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 2, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
  @Transactional
  void run() {
    LocalDate day = LocalDate.now(clock).minus(KEPT);
    jdbc.sql(
            """
            delete from vault.safe_note_key where note_id in
              (select id from submissions.safe_note where taken_on < :day)
            """)
        .param("day", day)
        .update();
    jdbc.sql("delete from submissions.safe_note where taken_on < :day").param("day", day).update();
  }
}
