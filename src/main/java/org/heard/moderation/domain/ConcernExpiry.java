package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.heard.submissions.review.CaseKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes concerns and their files, and first the keys, a year after they were closed. */
@Component
class ConcernExpiry {
  static final Period KEPT = Period.ofYears(1);

  private final JdbcClient jdbc;
  private final CaseKeys keys;
  private final Clock clock;

  ConcernExpiry(JdbcClient jdbc, CaseKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 3, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
  @Transactional
  void run() {
    for (UUID old : old(LocalDate.now(clock).minus(KEPT))) {
      keys.destroy(old);
      jdbc.sql("delete from moderation.case_entry where concern_id = :id")
          .param("id", old)
          .update();
      jdbc.sql("delete from moderation.concern where id = :id").param("id", old).update();
    }
  }

  private List<UUID> old(LocalDate day) {
    return jdbc.sql(
            """
            select id from moderation.concern where state = 'CLOSED' and closed_on < :day
            for update skip locked
            """)
        .param("day", day)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}
