package org.heard.accounts.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.StartLinks;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time secrets: 120 random bits, stored as a hash, the newest of a person only. */
@Repository
class SetupLinks implements StartLinks {
  static final Duration LASTS = Duration.ofHours(72);

  private static final int LENGTH = 24;

  private final JdbcClient jdbc;
  private final Clock clock;

  SetupLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  OneTimeSecret make(PersonId person) {
    OneTimeSecret secret = OneTimeSecret.fresh(LENGTH);
    jdbc.sql(
            """
            insert into accounts.setup_link (person, secret_hash, expires_at)
            values (:person, :hash, :expires)
            on conflict (person) do update
              set secret_hash = excluded.secret_hash, expires_at = excluded.expires_at
            """)
        .param("person", person.value())
        .param("hash", secret.hash())
        .param("expires", Timestamp.from(clock.instant().plus(LASTS)))
        .update();
    return secret;
  }

  @Override
  public Optional<PersonId> person(OneTimeSecret secret) {
    return jdbc.sql(
            """
            select l.person from accounts.setup_link l
            join accounts.person p on p.id = l.person and not p.disabled
            where l.secret_hash = :hash and l.expires_at > :now
            for update of l
            """)
        .param("hash", secret.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("delete from accounts.setup_link where person = :person")
        .param("person", person.value())
        .update();
  }
}
