package org.heard.advisors.people;

import java.time.LocalDate;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of an advisor goes a year after it left; its own hours go with it. */
@Component
class LeftAdvisorsExpiry implements RetentionRule {
  private static final KeptFor YEAR = new KeptFor(365, 365);

  private final JdbcClient jdbc;

  LeftAdvisorsExpiry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "advisors-left";
  }

  @Override
  public String words() {
    return "advisors.retention.left";
  }

  @Override
  public KeptFor kept() {
    return YEAR;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql("select count(*) from advisors.advisor where left_on <= :before")
        .param("before", day.minusDays(YEAR.days()))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    return jdbc.sql("delete from advisors.advisor where left_on <= :before")
        .param("before", day.minusDays(YEAR.days()))
        .update();
  }
}
