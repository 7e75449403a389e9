package org.heard.moderation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.moderation.Assignments.TakenOver;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people still have to be told about submissions taken over from them. */
@Repository
class TakenOverRows {
  private final JdbcClient database;

  TakenOverRows(JdbcClient database) {
    this.database = database;
  }

  void add(ConsultationId consultation, TakenOver taken, PersonId from) {
    database
        .sql(
            """
            insert into moderation.taken_over
              (submission_id, taken_from, consultation_id, taken_by, taken_on)
            values (:submission, :from, :consultation, :by, :on)
            on conflict (submission_id, taken_from) do update
              set taken_by = excluded.taken_by, taken_on = excluded.taken_on
            """)
        .param("submission", taken.submission().value())
        .param("from", from.value())
        .param("consultation", consultation.value())
        .param("by", taken.by().value())
        .param("on", taken.on())
        .update();
  }

  List<TakenOver> from(PersonId person, ConsultationId consultation) {
    return database
        .sql(
            """
            select submission_id, taken_by, taken_on from moderation.taken_over
            where taken_from = :person and consultation_id = :consultation
            order by taken_on, submission_id
            """)
        .param("person", person.value())
        .param("consultation", consultation.value())
        .query((row, number) ->
            new TakenOver(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                new PersonId(row.getObject("taken_by", UUID.class)),
                row.getObject("taken_on", LocalDate.class)))
        .list();
  }

  /** The person has it again, so there is nothing to tell. */
  void forget(SubmissionId submission, PersonId from) {
    database
        .sql("delete from moderation.taken_over where submission_id = ? and taken_from = ?")
        .params(submission.value(), from.value())
        .update();
  }

  void forgetAll(PersonId from, ConsultationId consultation) {
    database
        .sql("delete from moderation.taken_over where taken_from = ? and consultation_id = ?")
        .params(from.value(), consultation.value())
        .update();
  }

  void forget(SubmissionId submission) {
    database
        .sql("delete from moderation.taken_over where submission_id = ?")
        .param(submission.value())
        .update();
  }
}
