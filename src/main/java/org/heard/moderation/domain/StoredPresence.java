package org.heard.moderation.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.Presence;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Presence in a small table, since two moderators may be on two nodes. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
@Transactional
class StoredPresence implements Presence {
  /** As long as a session of staff may rest: after that nobody can have anything open. */
  static final Duration REMEMBERED = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final SubmissionReview submissions;
  private final CurrentPerson person;
  private final Clock clock;

  StoredPresence(
      JdbcClient database, SubmissionReview submissions, CurrentPerson person, Clock clock) {
    this.database = database;
    this.submissions = submissions;
    this.person = person;
    this.clock = clock;
  }

  @Override
  public List<PersonId> here(ConsultationId consultation, SubmissionId submission) {
    PersonId me = me(consultation);
    if (submissions.row(consultation, submission).isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    database
        .sql("delete from moderation.at_desk where seen < ?")
        .param(Timestamp.from(now.minus(REMEMBERED)))
        .update();
    database
        .sql(
            """
            insert into moderation.at_desk (submission_id, person_id, seen)
            values (:submission, :person, :seen)
            on conflict (submission_id, person_id) do update set seen = excluded.seen
            """)
        .param("submission", submission.value())
        .param("person", me.value())
        .param("seen", Timestamp.from(now))
        .update();
    return database
        .sql("select person_id from moderation.at_desk where submission_id = ? and person_id <> ?")
        .params(submission.value(), me.value())
        .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
        .list();
  }

  @Override
  public void left(ConsultationId consultation, SubmissionId submission) {
    database
        .sql("delete from moderation.at_desk where submission_id = ? and person_id = ?")
        .params(submission.value(), me(consultation).value())
        .update();
  }

  private PersonId me(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.MODERATOR);
    return person.require();
  }
}
