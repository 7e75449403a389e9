package org.heard.moderation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.heard.submissions.review.CaseKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concerns that were closed, and their files: first the keys. */
@Component
class ConcernExpiry implements RetentionRule {
  private final JdbcClient jdbc;
  private final CaseKeys keys;
  private final KeptFor kept;

  ConcernExpiry(
      JdbcClient jdbc, CaseKeys keys, @Value("${heard.retention.concerns-days:365}") int days) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.kept = new KeptFor(days, 365);
  }

  @Override
  public String name() {
    return "concerns";
  }

  @Override
  public String words() {
    return "moderation.retention.concerns";
  }

  @Override
  public KeptFor kept() {
    return kept;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from moderation.concern where state = 'CLOSED' and closed_on < :day
            """)
        .param("day", day.minusDays(kept.days()))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    List<UUID> old = old(day.minusDays(kept.days()));
    for (UUID concern : old) {
      keys.destroy(concern);
      jdbc.sql("delete from moderation.case_entry where concern_id = :id")
          .param("id", concern)
          .update();
      jdbc.sql("delete from moderation.concern where id = :id").param("id", concern).update();
    }
    return old.size();
  }

  private List<UUID> old(LocalDate day) {
    return jdbc.sql(
            """
            select id from moderation.concern where state = 'CLOSED' and closed_on < :day
            limit 200 for update skip locked
            """)
        .param("day", day)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }
}
