package org.heard.advisors.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.advisors.Advisor;
import org.heard.shared.Language;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advisors as rows; which of them, the database decides (R__who_sees_what.sql). */
@Repository
class AdvisorRows {
  /** Whether somebody may take part today; {@code a} is the advisor. */
  static final String ACTIVE =
      """
      (a.left_on is null and a.adult_from > :today
        and :today between a.mandate_from and a.mandate_until
        and 2 = (select count(distinct g.kind) from advisors.agreement g
          where g.person = a.person and g.taken_back is null
            and (g.kind = 'ASSENT' or g.confirmed_by is not null)
            and :today between g.given and g.until))
      """;

  private static final String SELECT =
      "select a.*, " + ACTIVE + " as active from advisors.advisor a ";

  private final JdbcClient jdbc;
  private final Clock clock;

  AdvisorRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Advisor> all() {
    return jdbc.sql(SELECT + "order by a.nickname, a.person")
        .param("today", today())
        .query(AdvisorRows::advisor)
        .list();
  }

  Optional<Advisor> byId(PersonId id) {
    return jdbc.sql(SELECT + "where a.person = :id")
        .param("today", today())
        .param("id", id.value())
        .query(AdvisorRows::advisor)
        .optional();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static Advisor advisor(ResultSet row, int number) throws SQLException {
    return new Advisor(
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("nickname"),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        Arrays.stream(row.getString("languages").split(" ", -1))
            .map(Language::of)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        row.getObject("mandate_from", LocalDate.class),
        row.getObject("mandate_until", LocalDate.class),
        row.getBoolean("active"));
  }
}
