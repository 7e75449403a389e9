package org.heard.accounts.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.OneTimeSecret;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time secrets: 120 random bits, stored as a hash, the newest of a person only. */
@Repository
class SetupLinks {
  static final Duration LASTS = Duration.ofHours(72);

  // Without the letters and digits that people mix up when they type.
  private static final String SIGNS = "abcdefghjkmnpqrstvwxyz0123456789";
  private static final int LENGTH = 24;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final Clock clock;

  SetupLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  OneTimeSecret make(PersonId person) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    OneTimeSecret secret = new OneTimeSecret(text.toString());
    jdbc.sql(
            """
            insert into accounts.setup_link (person, secret_hash, expires_at)
            values (:person, :hash, :expires)
            on conflict (person) do update
              set secret_hash = excluded.secret_hash, expires_at = excluded.expires_at
            """)
        .param("person", person.value())
        .param("hash", hash(secret))
        .param("expires", Timestamp.from(clock.instant().plus(LASTS)))
        .update();
    return secret;
  }

  /** Whose secret this is, if it still counts. */
  Optional<PersonId> person(OneTimeSecret secret) {
    return jdbc.sql(
            """
            select l.person from accounts.setup_link l
            join accounts.person p on p.id = l.person and not p.disabled
            where l.secret_hash = :hash and l.expires_at > :now
            for update of l
            """)
        .param("hash", hash(secret))
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  void forget(PersonId person) {
    jdbc.sql("delete from accounts.setup_link where person = :person")
        .param("person", person.value())
        .update();
  }

  private static byte[] hash(OneTimeSecret secret) {
    String plain = secret.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
