package org.heard.submissions.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heard.shared.ConsultationId;
import org.heard.submissions.review.Unread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks into an index that holds new submissions alone. */
@Repository
class UnreadCounts implements Unread {
  private final JdbcClient jdbc;

  UnreadCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<ConsultationId> calls(LocalDate upTo) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct consultation_id from submissions.submission
                where state = 'new' and day <= :day
                """)
            .param("day", upTo)
            .query((row, n) -> new ConsultationId(row.getObject("consultation_id", UUID.class)))
            .list());
  }

  @Override
  public long count(ConsultationId call, LocalDate upTo) {
    return jdbc.sql("select submissions.unread(:call, :day)")
        .param("call", call.value())
        .param("day", upTo)
        .query(Long.class)
        .single();
  }
}
