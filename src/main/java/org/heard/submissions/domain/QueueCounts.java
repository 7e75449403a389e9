package org.heard.submissions.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.shared.ConsultationId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.ReviewState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of the queue, from indexes alone; whoever calls has checked who asks. */
@Repository
class QueueCounts {
  private final JdbcClient jdbc;

  QueueCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long of(ConsultationId consultation, QueueFilter filter) {
    QueueQuery query = new QueueQuery(consultation, filter);
    return jdbc.sql("select count(*) from submissions.submission " + query.where())
        .params(query.params())
        .query(Long.class)
        .single();
  }

  Map<ReviewState, Long> byState(ConsultationId consultation) {
    Map<ReviewState, Long> counts = new EnumMap<>(ReviewState.class);
    // State by state from a small index: grouping compares the words of every row.
    jdbc.sql(
            """
            select state, number from unnest(cast(:states as text[])) state, lateral (
              select count(*) as number from submissions.submission s
              where s.consultation_id = :consultation and s.state = state.state) counted
            where number > 0
            """)
        .param("consultation", consultation.value())
        .param(
            "states",
            Arrays.stream(ReviewState.values()).map(ReviewState::key).toArray(String[]::new))
        .query((row, n) -> counts.put(SealedReview.state(row), row.getLong("number")))
        .list();
    return counts;
  }

  /** Jumps from value to value along the index of a column instead of reading every row. */
  List<String> different(String column, ConsultationId consultation) {
    return jdbc.sql(
            """
            with recursive found (one) as (
              select min(%1$s) from submissions.submission where consultation_id = :consultation
              union all
              select (select min(%1$s) from submissions.submission
                where consultation_id = :consultation and %1$s > found.one)
              from found where found.one is not null
            )
            select one from found where one is not null
            """
                .formatted(column))
        .param("consultation", consultation.value())
        .query((row, number) -> row.getString("one"))
        .list();
  }
}
