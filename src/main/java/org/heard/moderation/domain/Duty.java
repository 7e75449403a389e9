package org.heard.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.moderation.concerns.ConcernClock;
import org.heard.moderation.concerns.Shift;
import org.heard.shared.PersonId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roster as rows. Asks no role. */
@Repository
@EnableConfigurationProperties(DutyRules.class)
class Duty {
  private static final String SELECT =
      "select id, first_day, last_day, first_person, second_person from moderation.duty ";

  private final JdbcClient jdbc;
  private final DutyRules rules;
  private final Clock clock;

  Duty(JdbcClient jdbc, DutyRules rules, Clock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.clock = clock;
  }

  DutyRules rules() {
    return rules;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), rules.zone());
  }

  /** The clock with every shift it could need: a concern older than a day is overdue anyway. */
  ConcernClock clock() {
    return new ConcernClock(
        rules.zone(),
        rules.workingDays(),
        jdbc.sql(SELECT + "order by first_day").query((row, number) -> shift(row)).list());
  }

  List<Shift> ahead(LocalDate today) {
    return jdbc.sql(SELECT + "where last_day >= :day order by first_day")
        .param("day", today)
        .query((row, number) -> shift(row))
        .list();
  }

  Optional<Shift> on(LocalDate day) {
    return jdbc.sql(SELECT + "where :day between first_day and last_day")
        .param("day", day)
        .query((row, number) -> shift(row))
        .optional();
  }

  /** Adds a shift, in a transaction; false when another one holds on one of its days. */
  boolean add(Shift shift) {
    // Two people who plan at once come one after the other.
    jdbc.sql("lock table moderation.duty in share row exclusive mode").update();
    if (taken(shift)) {
      return false;
    }
    jdbc.sql(
            """
            insert into moderation.duty (id, first_day, last_day, first_person, second_person)
            values (:id, :from, :to, :first, :second)
            """)
        .param("id", shift.id())
        .param("from", shift.from())
        .param("to", shift.to())
        .param("first", shift.first().value())
        .param("second", shift.second().value())
        .update();
    return true;
  }

  private boolean taken(Shift shift) {
    return jdbc.sql(
            "select exists (select from moderation.duty"
                + " where first_day <= :to and last_day >= :from)")
        .param("from", shift.from())
        .param("to", shift.to())
        .query(Boolean.class)
        .single();
  }

  boolean remove(UUID shift) {
    return jdbc.sql("delete from moderation.duty where id = :id").param("id", shift).update() == 1;
  }

  private static Shift shift(ResultSet row) throws SQLException {
    return new Shift(
        row.getObject("id", UUID.class),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        new PersonId(row.getObject("first_person", UUID.class)),
        new PersonId(row.getObject("second_person", UUID.class)));
  }
}
