package org.heard.moderation.margin;

import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/**
 * Writing beside answers; {@link org.heard.moderation.Reading} shows what stands there. Every
 * method refuses with {@link org.springframework.security.access.AccessDeniedException} unless the
 * signed-in person moderates the consultation, and when the submission is unknown, withdrawn or
 * with safeguarding. Every change is recorded in the audit in the same transaction, by ids alone.
 */
public interface Margins {

  /** What came of writing. */
  sealed interface Result {
    /** Done and recorded. */
    record Saved(Written written) implements Result {}

    /** Somebody else changed it meanwhile; nothing was changed by this act. */
    record Conflict(Written current) implements Result {}

    /** The review is no longer open, so nothing beside the answers changes either. */
    record Closed() implements Result {}

    /** The child changed its answers meanwhile; what was written is about others. */
    record OtherAnswers() implements Result {}

    /** The child withdrew the submission; nothing of it is left. */
    record Gone() implements Result {}
  }

  /**
   * Writes over exactly the version that was seen.
   *
   * @param edition of the answers it is about, as {@link
   *     org.heard.submissions.review.OpenedSubmission} has it
   * @param expectedVersion the version this was written on; 0 when nothing stood there
   * @param margin blank to take away what stood there
   */
  Result write(
      ConsultationId consultation,
      SubmissionId submission,
      String edition,
      int expectedVersion,
      Margin margin);
}
