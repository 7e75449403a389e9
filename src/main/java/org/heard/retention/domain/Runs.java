package org.heard.retention.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.retention.Retention.LastRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code retention.run}: the last run of each rule. */
@Repository
class Runs {
  // "retain" in ASCII.
  private static final long LOCK = 0x7265_7461_696eL;
  // Beside the names of rules: when somebody said that the date is right.
  private static final String SAID_RIGHT = "date-said-right";

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether no other process runs the rules until this transaction ends. */
  boolean lock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(?)")
        .param(LOCK)
        .query(Boolean.class)
        .single();
  }

  Map<String, LastRun> last() {
    Map<String, LastRun> runs = new HashMap<>();
    jdbc.sql("select rule, ran, erased from retention.run")
        .query((row, number) ->
            runs.put(
                row.getString("rule"),
                new LastRun(
                    row.getObject("ran", OffsetDateTime.class).toInstant(), row.getLong("erased"))))
        .list();
    return runs;
  }

  /** The latest time of all; empty in a fresh installation. */
  Optional<Instant> newest() {
    return jdbc.sql("select ran from retention.run order by ran desc limit 1")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Takes this for the latest time; runs of a clock that was ahead are put back to it. */
  void sayRight(Instant now) {
    note(SAID_RIGHT, now, 0);
    jdbc.sql("update retention.run set ran = :at where ran > :at").param("at", hour(now)).update();
  }

  private static OffsetDateTime hour(Instant at) {
    return at.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
  }

  void note(String rule, Instant at, long erased) {
    jdbc.sql(
            """
            insert into retention.run (rule, ran, erased) values (:rule, :at, :erased)
            on conflict (rule) do update set ran = excluded.ran, erased = excluded.erased
            """)
        .param("rule", rule)
        .param("at", hour(at))
        .param("erased", erased)
        .update();
  }
}
