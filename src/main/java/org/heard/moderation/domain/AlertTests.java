package org.heard.moderation.domain;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.moderation.concerns.AlertPath;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses for alerts, and how far the tests of people's paths are. */
@Repository
class AlertTests {
  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  AlertTests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> address(PersonId person) {
    return jdbc.sql("select address from moderation.alert_address where person = :person")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  /** Keeps an address, or none when it is blank; a test of the earlier path counts no more. */
  void keepAddress(PersonId person, String address) {
    jdbc.sql("delete from moderation.alert_address where person = :person")
        .param("person", person.value())
        .update();
    if (!address.isBlank()) {
      jdbc.sql("insert into moderation.alert_address (person, address) values (:person, :address)")
          .param("person", person.value())
          .param("address", address)
          .update();
    }
    jdbc.sql("delete from moderation.alert_test where person = :person")
        .param("person", person.value())
        .update();
  }

  void start(PersonId person, boolean byMail, LocalDate day) {
    jdbc.sql(
            """
            insert into moderation.alert_test (person, number, by_mail, mailed, started_on)
            values (:person, :number, :mail, not :mail, :day)
            on conflict (person) do update set number = excluded.number,
              by_mail = excluded.by_mail, mailed = excluded.mailed,
              started_on = excluded.started_on, confirmed_on = null
            """)
        .param("person", person.value())
        .param("number", Integer.toString(100_000 + random.nextInt(900_000)))
        .param("mail", byMail)
        .param("day", day)
        .update();
  }

  boolean confirm(PersonId person, String number, LocalDate day) {
    return jdbc.sql(
                """
                update moderation.alert_test set confirmed_on = :day
                where person = :person and number = :number and confirmed_on is null
                """)
            .param("person", person.value())
            .param("number", number)
            .param("day", day)
            .update()
        == 1;
  }

  Optional<AlertPath.Test> of(PersonId person) {
    return jdbc.sql(
            """
            select number, by_mail, started_on, confirmed_on from moderation.alert_test
            where person = :person
            """)
        .param("person", person.value())
        .query((row, n) ->
            new AlertPath.Test(
                row.getObject("started_on", LocalDate.class),
                row.getBoolean("by_mail") ? Optional.empty() : Optional.of(row.getString("number")),
                Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class))))
        .optional();
  }

  /** Everybody whose path was shown to work on a day or later. */
  Set<PersonId> confirmedSince(LocalDate day) {
    return jdbc
        .sql("select person from moderation.alert_test where confirmed_on >= :day")
        .param("day", day)
        .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
