package org.heard.submissions.domain;

import org.heard.shared.SubmissionId;
import org.heard.submissions.SubmissionErased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases a submission: the key first, then every row, and whatever other modules hold of it. */
@Component
class Erasure {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final SubmissionPieces pieces;
  private final ApplicationEventPublisher events;

  Erasure(JdbcClient jdbc, Vault vault, SubmissionPieces pieces, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.pieces = pieces;
    this.events = events;
  }

  void erase(SubmissionId submission) {
    vault.destroy(submission, Vault.Gone.ERASED);
    pieces.deleteAll(submission);
    jdbc.sql("delete from submissions.guardian_request where submission_id = ?")
        .param(submission.value())
        .update();
    jdbc.sql("delete from submissions.submission where id = ?").param(submission.value()).update();
    events.publishEvent(new SubmissionErased(submission));
  }
}
