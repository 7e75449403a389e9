package org.heard.moderation;

import java.util.Map;
import org.heard.moderation.concerns.Origin.Cause;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/**
 * Deciding what others may read. Every method refuses with {@link
 * org.springframework.security.access.AccessDeniedException} unless the signed-in person is a
 * moderator assigned to the consultation. Every act is recorded in the audit in the same
 * transaction. Answers themselves are read through {@link
 * org.heard.submissions.review.SubmissionReview}.
 *
 * <p>Two moderators cannot decide over each other unnoticed: an act names the version of the review
 * it was made on, and any other version is a conflict.
 */
public interface Moderation {

  /** The decisions so far; {@link Review#NEW} when there are none, also for an unknown id. */
  Review review(ConsultationId consultation, SubmissionId submission);

  /**
   * Replaces the decisions of an open review.
   *
   * @param expectedVersion the version the decisions were made on
   * @param decisions all decisions by question key; leaving one out takes it back
   */
  ActResult decide(
      ConsultationId consultation,
      SubmissionId submission,
      int expectedVersion,
      Map<String, ModerationDecision> decisions);

  /** Writes the redacted copy that analysis, files and results read, under a new random id. */
  ReleaseResult release(ConsultationId consultation, SubmissionId submission, int expectedVersion);

  /** Rejects the whole submission: nothing of it will be released. */
  ActResult reject(
      ConsultationId consultation,
      SubmissionId submission,
      int expectedVersion,
      RejectReason reason);

  /**
   * Takes a release or a rejection back; released rows are deleted, decisions stay.
   *
   * @throws org.heard.accounts.StepUpOwedException where that uncovers words and the person did not
   *     show lately who it is
   */
  ActResult reopen(ConsultationId consultation, SubmissionId submission, int expectedVersion);

  /**
   * Hands the submission to safeguarding at once, whatever anybody else decided: it leaves ordinary
   * lists, and a release is taken back. A concern is raised unless one is open. Never a conflict.
   *
   * @param cause whether the moderator looked because of a hint, and agreed with it
   */
  ActResult worried(ConsultationId consultation, SubmissionId submission, Cause cause);

  /** The same, without a hint. */
  ActResult worried(ConsultationId consultation, SubmissionId submission);
}
