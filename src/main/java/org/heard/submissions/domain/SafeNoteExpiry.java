package org.heard.submissions.domain;

import java.time.LocalDate;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes to safeguarding that somebody took care of: first the keys, then the notes. */
@Component
class SafeNoteExpiry implements RetentionRule {
  private final JdbcClient jdbc;
  private final KeptFor kept;

  SafeNoteExpiry(JdbcClient jdbc, @Value("${heard.retention.notes-days:365}") int days) {
    this.jdbc = jdbc;
    this.kept = new KeptFor(days, 365);
  }

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public String words() {
    return "submissions.retention.notes";
  }

  @Override
  public KeptFor kept() {
    return kept;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql("select count(*) from submissions.safe_note where taken_on < :day")
        .param("day", day.minusDays(kept.days()))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    LocalDate oldest = day.minusDays(kept.days());
    jdbc.sql(
            """
            delete from vault.safe_note_key where note_id in
              (select id from submissions.safe_note where taken_on < :day)
            """)
        .param("day", oldest)
        .update();
    return jdbc.sql("delete from submissions.safe_note where taken_on < :day")
        .param("day", oldest)
        .update();
  }
}
