package org.heard.accounts.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links that nobody used in time. They stopped counting when their time was over. */
@Component
class SetupLinkExpiry implements RetentionRule {
  private static final KeptFor KEPT = new KeptFor(1, 1);

  private final JdbcClient jdbc;

  SetupLinkExpiry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "setup-links";
  }

  @Override
  public String words() {
    return "accounts.retention.setup-links";
  }

  @Override
  public KeptFor kept() {
    return KEPT;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql("select count(*) from accounts.setup_link where expires_at < :start")
        .param("start", day.atStartOfDay().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    return jdbc.sql("delete from accounts.setup_link where expires_at < :start")
        .param("start", day.atStartOfDay().atOffset(ZoneOffset.UTC))
        .update();
  }
}
