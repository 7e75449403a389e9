package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.advisors.CommentsAfter;
import org.heard.shared.KeptFor;
import org.heard.shared.PersonId;
import org.heard.shared.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account of an advisor ends in the month in which it turns 18. */
@Component
class GrowingUp implements RetentionRule {
  private static final KeptFor AT_ONCE = new KeptFor(1, 1);
  private static final String DUE =
      "from advisors.advisor where left_on is null and adult_from <= :day";

  private final JdbcClient jdbc;
  private final Departure departure;

  GrowingUp(JdbcClient jdbc, Departure departure) {
    this.jdbc = jdbc;
    this.departure = departure;
  }

  @Override
  public String name() {
    return "advisors-grown-up";
  }

  @Override
  public String words() {
    return "advisors.retention.grown-up";
  }

  @Override
  public KeptFor kept() {
    return AT_ONCE;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql("select count(*) " + DUE).param("day", day).query(Long.class).single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    List<PersonId> grown =
        jdbc.sql("select person " + DUE + " limit 100")
            .param("day", day)
            .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
            .list();
    grown.forEach(one -> departure.of(one, Departure.Why.GROWN_UP, CommentsAfter.AS_AN_ADVISOR));
    return grown.size();
  }
}
