package org.heard.accounts.security;

import java.time.LocalDate;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions whose end nobody noted, because their server ended first. */
@Component
class OpenSessionExpiry implements RetentionRule {
  private static final KeptFor KEPT = new KeptFor(1, 1);

  private final JdbcClient jdbc;

  OpenSessionExpiry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "open-sessions";
  }

  @Override
  public String words() {
    return "accounts.retention.open-sessions";
  }

  @Override
  public KeptFor kept() {
    return KEPT;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql("select count(*) from accounts.open_session where since < :day")
        .param("day", day.minusDays(KEPT.days()))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    return jdbc.sql("delete from accounts.open_session where since < :day")
        .param("day", day.minusDays(KEPT.days()))
        .update();
  }
}
