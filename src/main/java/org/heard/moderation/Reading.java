package org.heard.moderation;

import java.util.List;
import org.heard.moderation.margin.Written;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.PieceFile;
import org.heard.submissions.review.OpenedSubmission;

/**
 * Opening a submission for moderation. Once a review is settled, what others do not read is covered
 * for moderators too: it never leaves the service unless somebody asks for it with {@link #uncover}
 * or {@link #uncovered}. Every method refuses with {@link
 * org.springframework.security.access.AccessDeniedException} unless the signed-in person is a
 * moderator assigned to the consultation; every opening is recorded in the audit.
 */
public interface Reading {

  /**
   * A submission with the decisions it was opened with.
   *
   * @param covered whether words of its answers are covered
   * @param margins what stands beside the answers, blank or not; where something is covered,
   *     nothing that could tell it
   */
  record Opened(
      OpenedSubmission submission, Review review, boolean covered, List<Written> margins) {
    public Opened {
      margins = List.copyOf(margins);
    }
  }

  /** Opens for reading; covered when the review is released or rejected. */
  Opened open(ConsultationId consultation, SubmissionId submission);

  /**
   * Opens with nothing covered, which is recorded as an act of its own.
   *
   * @throws org.heard.accounts.StepUpOwedException unless the person showed lately who it is
   */
  Opened uncover(ConsultationId consultation, SubmissionId submission);

  /**
   * A drawing, photo or recording as it is seen without asking: once the review is settled, a
   * picture comes with its marked areas filled, and a piece of an answer that nobody reads is
   * refused. Safeguarding alone, which need not moderate the call, gets the whole piece.
   */
  PieceFile piece(ConsultationId consultation, SubmissionId submission, PieceId piece);

  /**
   * The same with nothing covered; where {@link #piece} covers or refuses it, that is recorded as
   * an act of its own.
   *
   * @throws org.heard.accounts.StepUpOwedException where it is covered, unless the person showed
   *     lately who it is
   */
  PieceFile uncovered(ConsultationId consultation, SubmissionId submission, PieceId piece);

  /**
   * A drawing or photo with the marked areas filled: what a release of it would use. Refused where
   * {@link #piece} is.
   *
   * @throws IllegalArgumentException when the piece is no picture
   */
  PieceFile covered(ConsultationId consultation, SubmissionId submission, PieceId piece);
}
