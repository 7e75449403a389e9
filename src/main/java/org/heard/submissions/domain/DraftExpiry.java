package org.heard.submissions.domain;

import java.time.LocalDate;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unfinished answers, and drawings, photos and recordings that belong to none any more. */
@Component
class DraftExpiry implements RetentionRule {
  // A piece lives as long as the draft that cites it; one without a draft has its own time.
  private static final String LOST_PIECES =
      """
      from submissions.draft_piece piece
      where day < :day and not exists (select from submissions.draft where lookup = piece.lookup)
      """;

  private final JdbcClient jdbc;
  private final KeptFor kept;

  DraftExpiry(JdbcClient jdbc, @Value("${heard.retention.drafts-days:30}") int days) {
    this.jdbc = jdbc;
    this.kept = new KeptFor(days, 30);
  }

  @Override
  public String name() {
    return "drafts";
  }

  @Override
  public String words() {
    return "submissions.retention.drafts";
  }

  @Override
  public KeptFor kept() {
    return kept;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql(
            """
            select (select count(*) from submissions.draft where day < :day)
              + (select count(*) %s)
            """
                .formatted(LOST_PIECES))
        .param("day", day.minusDays(kept.days()))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    LocalDate oldest = day.minusDays(kept.days());
    int drafts =
        jdbc.sql("delete from submissions.draft where day < :day").param("day", oldest).update();
    return drafts + jdbc.sql("delete " + LOST_PIECES).param("day", oldest).update();
  }
}
