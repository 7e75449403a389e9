package org.heard.moderation.domain;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.shared.SubmissionId;
import org.heard.submissions.ErasureHold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about which somebody is still worried stay until the concern is closed. */
@Component
class OpenConcernsHold implements ErasureHold {
  private final JdbcClient jdbc;

  OpenConcernsHold(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<SubmissionId> held() {
    return jdbc
        .sql(
            """
            select submission_id from moderation.concern
            where submission_id is not null and state <> 'CLOSED'
            """)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list()
        .stream()
        .map(SubmissionId::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
