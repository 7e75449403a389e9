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

/** The account of an advisor ends in the month in which it turns 18; its comments as it wanted. */
@Component
class GrowingUp implements RetentionRule {
  private static final KeptFor AT_ONCE = new KeptFor(1, 1);
  private static final String DUE =
      "from advisors.advisor where left_on is null and adult_from <= :day";

  /** Who, and what it wanted for its comments. */
  private record Grown(PersonId advisor, CommentsAfter comments) {}

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
    List<Grown> grown =
        jdbc.sql(
                "select person, coalesce(comments_wanted, 'AS_AN_ADVISOR') as comments "
                    + DUE
                    + " limit 100")
            .param("day", day)
            .query((row, number) ->
                new Grown(
                    new PersonId(row.getObject("person", UUID.class)),
                    CommentsAfter.valueOf(row.getString("comments"))))
            .list();
    grown.forEach(one -> departure.of(one.advisor(), Departure.Why.GROWN_UP, one.comments()));
    return grown.size();
  }
}
