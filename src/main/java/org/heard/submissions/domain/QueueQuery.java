package org.heard.submissions.domain;

import java.util.HashMap;
import java.util.Map;
import org.heard.shared.ConsultationId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueFilter.Only;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.jspecify.annotations.Nullable;

/** The condition of a queue page: only what the filter names, so that one index serves it. */
final class QueueQuery {
  private final StringBuilder where = new StringBuilder("where consultation_id = :consultation");
  private final Map<String, Object> params = new HashMap<>();

  QueueQuery(ConsultationId consultation, QueueFilter filter) {
    params.put("consultation", consultation.value());
    if (filter.state() == null) {
      where.append(" and state not in ('with-safeguarding', 'withdrawn', 'waiting')");
    } else {
      and("state = :state", "state", filter.state().key());
      if (filter.state() == ReviewState.WITHDRAWN) {
        where.append(" and false");
      }
    }
    and(
        "language = :language",
        "language",
        filter.language() == null ? null : filter.language().tag());
    and("age_band = :age", "age", filter.ageBand() == null ? null : filter.ageBand().key());
    and("day >= :from", "from", filter.from());
    and("day <= :to", "to", filter.to());
    and("country = :country", "country", filter.country());
    and("kind = :kind", "kind", filter.kind() == null ? null : filter.kind().key());
    and(
        "assigned_to = :person",
        "person",
        filter.assignedTo() == null ? null : filter.assignedTo().value());
    filter.only().forEach(condition -> where.append(" and ").append(condition(condition)));
  }

  private static String condition(Only condition) {
    return switch (condition) {
      case WITH_MEDIA -> "has_media";
      case FLAGGED -> "flagged";
      case NOT_RELEASED -> "state <> 'released'";
      case WITH_NOBODY -> "assigned_to is null";
    };
  }

  QueueQuery after(@Nullable QueueRow row) {
    if (row != null) {
      where.append(" and (day, id) > (:afterDay, :afterId)");
      params.put("afterDay", row.day());
      params.put("afterId", row.id().value());
    }
    return this;
  }

  QueueQuery before(QueueRow row) {
    where.append(" and (day, id) < (:beforeDay, :beforeId)");
    params.put("beforeDay", row.day());
    params.put("beforeId", row.id().value());
    return this;
  }

  private void and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      params.put(name, value);
    }
  }

  String where() {
    return where.toString();
  }

  Map<String, Object> params() {
    return params;
  }
}
