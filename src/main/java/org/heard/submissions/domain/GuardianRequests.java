package org.heard.submissions.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.SubmissionId;
import org.heard.submissions.Guardians;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of guardians being asked: the hash of a code, an answer, and hours. No name, no address. */
@Component
class GuardianRequests {
  private final JdbcClient jdbc;
  private final Clock clock;

  GuardianRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Says that a submission waits for a guardian; there is no code yet. */
  void open(SubmissionId submission) {
    jdbc.sql("insert into submissions.guardian_request (submission_id) values (:id)")
        .param("id", submission.value())
        .update();
  }

  Guardians.Standing standing(SubmissionId submission) {
    return jdbc.sql(
            """
            select coalesce(r.answer, s.state) from submissions.guardian_request r
            join submissions.submission s on s.id = r.submission_id
            where r.submission_id = :id
            """)
        .param("id", submission.value())
        .query(String.class)
        .optional()
        .map(GuardianRequests::standing)
        .orElse(Guardians.Standing.NOT_ASKED);
  }

  private static Guardians.Standing standing(String told) {
    return switch (told) {
      case "yes" -> Guardians.Standing.YES;
      case "no" -> Guardians.Standing.NO;
      case Submissions.WAITING -> Guardians.Standing.WAITING;
      default -> Guardians.Standing.NOT_ASKED;
    };
  }

  void ask(SubmissionId submission, HandoverCode code) {
    jdbc.sql(
            """
            update submissions.guardian_request set code_hash = :hash, asked_at = :hour
            where submission_id = :id
            """)
        .param("id", submission.value())
        .param("hash", code.hash())
        .param("hour", hour())
        .update();
  }

  /** The waiting submission a code is about, kept from changing until the transaction ends. */
  Optional<Submissions.Key> waiting(HandoverCode code) {
    Instant oldest = clock.instant().minus(Guardians.LASTS);
    return jdbc.sql(
            """
            select s.id, s.consultation_id from submissions.guardian_request r
            join submissions.submission s on s.id = r.submission_id and s.state = 'waiting'
            where r.code_hash = :hash and r.answer is null and r.asked_at > :oldest
            for update
            """)
        .param("hash", code.hash())
        .param("oldest", oldest.atOffset(ZoneOffset.UTC))
        .query((row, number) ->
            new Submissions.Key(
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                new SubmissionId(row.getObject("id", UUID.class))))
        .optional();
  }

  void answer(SubmissionId submission, boolean yes) {
    jdbc.sql(
            """
            update submissions.guardian_request set answer = :answer, answered_at = :hour
            where submission_id = :id
            """)
        .param("id", submission.value())
        .param("answer", yes ? "yes" : "no")
        .param("hour", hour())
        .update();
  }

  /** Everything that waits, for deleting what nobody can say yes to any more. */
  List<Submissions.Key> allWaiting() {
    return jdbc.sql(
            "select id, consultation_id from submissions.submission where state = 'waiting'")
        .query((row, number) ->
            new Submissions.Key(
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                new SubmissionId(row.getObject("id", UUID.class))))
        .list();
  }

  /** Whether it waits; kept from changing until the transaction ends then. */
  boolean lockWaiting(SubmissionId submission) {
    return jdbc.sql(
            "select id from submissions.submission where id = :id and state = 'waiting' for update")
        .param("id", submission.value())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  private OffsetDateTime hour() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
  }
}
