package org.heard.accounts.security;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.OneTimeSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second steps and recovery codes as rows. */
@Repository
class SecondStepRows {
  static final int TRIES = 5;
  static final Duration WITHIN = Duration.ofMinutes(5);

  /** What a code is compared with. */
  record Entry(byte[] seed, boolean confirmed) {}

  private final JdbcClient jdbc;

  SecondStepRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Entry> of(UUID person) {
    return jdbc.sql("select seed, confirmed from accounts.second_step where person = :person")
        .param("person", person)
        .query(Entry.class)
        .optional();
  }

  /** Begins a second step; one that was shown and never used gives way, one in use stays. */
  void begin(UUID person, byte[] sealedSeed) {
    jdbc.sql(
            """
            insert into accounts.second_step (person, seed) values (:person, :seed)
            on conflict (person) do update set seed = excluded.seed where not second_step.confirmed
            """)
        .param("person", person)
        .param("seed", sealedSeed)
        .update();
  }

  /**
   * Counts a try before it is looked at. Slows guessing down and locks nobody out: some minutes
   * after the first of too many tries it goes on.
   */
  boolean mayTry(UUID person, Instant now) {
    return jdbc.sql(
            """
            update accounts.second_step set
              tries = case when tries_since < :before then 1 else tries + 1 end,
              tries_since = case when tries_since < :before then :now else tries_since end
            where person = :person returning tries <= :most
            """)
        .param("person", person)
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(now.minus(WITHIN)))
        .param("most", TRIES)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Takes a right code; false when it was taken before. */
  boolean take(UUID person, long step) {
    return jdbc.sql(
                """
                update accounts.second_step set last_step = :step, confirmed = true, tries = 0
                where person = :person and last_step < :step
                """)
            .param("person", person)
            .param("step", step)
            .update()
        == 1;
  }

  /** Uses a recovery code up; false when there is none like it. */
  boolean use(UUID person, OneTimeSecret code) {
    boolean used =
        jdbc.sql(
                    """
                    delete from accounts.recovery_code
                    where person = :person and code_hash = :hash
                    """)
                .param("person", person)
                .param("hash", code.hash())
                .update()
            == 1;
    if (used) {
      jdbc.sql("update accounts.second_step set tries = 0 where person = :person")
          .param("person", person)
          .update();
    }
    return used;
  }

  int left(UUID person) {
    return jdbc.sql("select count(*) from accounts.recovery_code where person = :person")
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  void replace(UUID person, List<OneTimeSecret> codes) {
    deleteCodes(person);
    codes.forEach(code ->
        jdbc.sql("insert into accounts.recovery_code (person, code_hash) values (:person, :hash)")
            .param("person", person)
            .param("hash", code.hash())
            .update());
  }

  void forget(UUID person) {
    deleteCodes(person);
    jdbc.sql("delete from accounts.second_step where person = :person")
        .param("person", person)
        .update();
  }

  private void deleteCodes(UUID person) {
    jdbc.sql("delete from accounts.recovery_code where person = :person")
        .param("person", person)
        .update();
  }
}
