package org.heard.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Review;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of reviews. */
@Repository
class StoredReviews {
  private static final TypeReference<Map<String, ModerationDecision>> DECISIONS =
      new TypeReference<>() {};

  private static final String MASKED =
      "exists (select from moderation.margin beside where beside.kind = 'AREAS'"
          + " and beside.submission_id = review.submission_id)";

  private final JdbcClient database;
  private final JsonMapper json;

  StoredReviews(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** For who may see what stands beside the answers: it says whether pictures are masked. */
  Review find(ConsultationId consultation, SubmissionId submission) {
    return find(consultation, submission, MASKED);
  }

  /** For the child, who has no way to the table of what stands beside its answers. */
  Review forChild(ConsultationId consultation, SubmissionId submission) {
    return find(consultation, submission, "false");
  }

  private Review find(ConsultationId consultation, SubmissionId submission, String masked) {
    return database
        .sql(
            """
            select version, standing, rejected, decisions, decided_by, decided_on, releases,
              %s as masked
            from moderation.review where submission_id = ? and consultation_id = ?
            """
                .formatted(masked))
        .params(submission.value(), consultation.value())
        .query((row, number) -> review(row))
        .optional()
        .orElse(Review.NEW);
  }

  /** Stores a review over its predecessor; false when that is no longer the stored one. */
  boolean save(ConsultationId consultation, SubmissionId submission, Review review) {
    return database
            .sql(
                """
                insert into moderation.review as stored (submission_id, consultation_id, version,
                  standing, rejected, decisions, decided_by, decided_on)
                values (:submission, :consultation, :version,
                  :standing, :rejected, cast(:decisions as jsonb), :by, :on)
                on conflict (submission_id) do update set version = excluded.version,
                  standing = excluded.standing, rejected = excluded.rejected,
                  decisions = excluded.decisions, decided_by = excluded.decided_by,
                  decided_on = excluded.decided_on
                where stored.version = excluded.version - 1
                  and stored.consultation_id = excluded.consultation_id
                """)
            .param("submission", submission.value())
            .param("consultation", consultation.value())
            .param("version", review.version())
            .param("standing", review.standing().name())
            .param("rejected", review.rejected().map(RejectReason::name).orElse(null))
            .param("decisions", json.writerFor(DECISIONS).writeValueAsString(review.decisions()))
            .param("by", review.decidedBy().map(PersonId::value).orElse(null))
            .param("on", review.decidedOn().orElse(null))
            .update()
        == 1;
  }

  /** Notes, or with null takes away, the release of a submission; gives the one before. */
  Optional<UUID> link(SubmissionId submission, @Nullable UUID release) {
    return database
        .sql(
            """
            update moderation.review set release_id = :release, releases = releases + :one
            where submission_id = :submission
            returning old.release_id
            """)
        .param("release", release)
        .param("one", release == null ? 0 : 1)
        .param("submission", submission.value())
        .query(UUID.class)
        .optional();
  }

  /** Deletes a review; gives the release it had. */
  Optional<UUID> forget(SubmissionId submission) {
    return database
        .sql("delete from moderation.review where submission_id = ? returning release_id")
        .param(submission.value())
        .query(UUID.class)
        .optional();
  }

  /**
   * Takes back all decisions about a submission, without a person: its child changed the answers. A
   * worry stays with safeguarding.
   *
   * @return the release it had
   */
  Optional<UUID> beginAnew(ConsultationId consultation, SubmissionId submission) {
    return database
        .sql(
            """
            insert into moderation.review as stored (submission_id, consultation_id, version,
              standing, decisions)
            values (:submission, :consultation, 1, 'OPEN', '{}')
            on conflict (submission_id) do update set version = stored.version + 1,
              standing = case stored.standing when 'WITH_SAFEGUARDING' then stored.standing
                else 'OPEN' end,
              rejected = null, decisions = '{}', decided_by = null, decided_on = null,
              release_id = null
            returning old.release_id
            """)
        .param("submission", submission.value())
        .param("consultation", consultation.value())
        .query(UUID.class)
        .optional();
  }

  private Review review(ResultSet row) throws SQLException {
    return new Review(
        row.getInt("version"),
        Review.Standing.valueOf(row.getString("standing")),
        Optional.ofNullable(row.getString("rejected")).map(RejectReason::valueOf),
        json.readValue(row.getString("decisions"), DECISIONS),
        Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(PersonId::new),
        Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
        row.getBoolean("masked"),
        row.getInt("releases"));
  }
}
