package org.heard.advisors.people;

import java.time.LocalDate;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms that led to no account go: after a no, or when nobody went on with them. */
@Component
class ApplicationExpiry implements RetentionRule {
  private static final KeptFor KEPT = new KeptFor(90, 90);
  private static final int AFTER_NO = 30;
  private static final String DUE =
      """
      from advisors.application
      where begun_on <= :old or (state = 'DECLINED' and decided_on <= :refused)
      """;

  private final JdbcClient jdbc;

  ApplicationExpiry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "advisor-applications";
  }

  @Override
  public String words() {
    return "advisors.retention.applications";
  }

  @Override
  public KeptFor kept() {
    return KEPT;
  }

  @Override
  public long due(LocalDate day) {
    return on(jdbc.sql("select count(*) " + DUE), day).query(Long.class).single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    return on(jdbc.sql("delete " + DUE), day).update();
  }

  private static JdbcClient.StatementSpec on(JdbcClient.StatementSpec query, LocalDate day) {
    return query.param("old", day.minusDays(KEPT.days())).param("refused", day.minusDays(AFTER_NO));
  }
}
