package org.heard.submissions.domain;

import java.util.Optional;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.PieceFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pieces of what was sent, sealed with the key of their submission. */
@Component
class SubmissionPieces {
  private static final String ABOUT = "submissions.submission_piece.about";
  private static final String CONTENT = "submissions.submission_piece.sealed";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Vault vault;

  SubmissionPieces(JdbcClient jdbc, JsonMapper json, Vault vault) {
    this.jdbc = jdbc;
    this.json = json;
    this.vault = vault;
  }

  void add(Submissions.Key submission, PieceId id, PieceAbout about, byte[] content) {
    Seal seal = vault.key(submission.consultation(), submission.id());
    Object row = row(submission.id(), id);
    jdbc.sql(
            """
            insert into submissions.submission_piece (id, submission_id, about, sealed)
            values (:id, :submission, :about, :sealed)
            """)
        .param("id", id.value())
        .param("submission", submission.id().value())
        .param("about", seal.close(json.writeValueAsBytes(about), ABOUT, row))
        .param("sealed", seal.close(content, CONTENT, row))
        .update();
  }

  /** Empty when the submission has no such piece. */
  Optional<PieceFile> open(Submissions.Key submission, PieceId id) {
    Object row = row(submission.id(), id);
    return jdbc.sql(
            """
            select about, sealed from submissions.submission_piece
            where submission_id = :submission and id = :id
            """)
        .param("submission", submission.id().value())
        .param("id", id.value())
        .query((found, number) -> {
          Seal seal = vault.key(submission.consultation(), submission.id());
          byte[] about = seal.open(found.getBytes("about"), ABOUT, row);
          return new PieceFile(
              json.readValue(about, PieceAbout.class).contentType(),
              seal.open(found.getBytes("sealed"), CONTENT, row));
        })
        .optional();
  }

  void deleteAll(SubmissionId submission) {
    jdbc.sql("delete from submissions.submission_piece where submission_id = :submission")
        .param("submission", submission.value())
        .update();
  }

  private static Object row(SubmissionId submission, PieceId id) {
    return submission + "|" + id;
  }
}
