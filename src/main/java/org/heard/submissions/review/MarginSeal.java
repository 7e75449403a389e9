package org.heard.submissions.review;

import java.util.Map;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/**
 * Seals what moderators write beside answers, with the key of the submission: it ends with the
 * answers, and no other key opens it. Every method refuses with {@link
 * org.springframework.security.access.AccessDeniedException} unless the signed-in person moderates
 * the consultation and the submission is there and not with safeguarding; and keeps the submission
 * from being withdrawn or changed until the transaction ends.
 */
public interface MarginSeal {

  /**
   * Seals words about answers.
   *
   * @param edition of the answers they are about, as {@link OpenedSubmission} has it
   * @param place where they stand; they open nowhere else
   * @return empty when the child changed its answers meanwhile
   */
  Optional<byte[]> close(
      ConsultationId consultation,
      SubmissionId submission,
      String edition,
      String place,
      String words);

  /**
   * Opens what is sealed, by place; recorded in the audit once in the same transaction unless there
   * is nothing to open.
   */
  Map<String, String> open(
      ConsultationId consultation, SubmissionId submission, Map<String, byte[]> sealed);
}
