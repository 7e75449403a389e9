package org.heard.submissions.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.PieceFile;
import org.jspecify.annotations.Nullable;

/**
 * Submissions as moderation needs them. Every method checks that the signed-in person is a
 * moderator assigned to the consultation, and throws {@link
 * org.springframework.security.access.AccessDeniedException} otherwise, the same for an unknown id.
 * Submissions with safeguarding are left out unless the filter asks for them.
 */
public interface SubmissionReview {

  /**
   * One page of the queue in a fixed order: oldest day first, random within a day.
   *
   * @param after the last row of the page before; null for the first page
   * @param limit most rows to return
   */
  List<QueueRow> page(
      ConsultationId consultation, QueueFilter filter, @Nullable QueueRow after, int limit);

  /**
   * The page before a row, in the same order as {@link #page}.
   *
   * @param before the first row of the page behind
   * @param limit most rows to return
   */
  List<QueueRow> pageBefore(
      ConsultationId consultation, QueueFilter filter, QueueRow before, int limit);

  /** How many submissions a filter finds. */
  long count(ConsultationId consultation, QueueFilter filter);

  /** How many submissions are in each state; states without any are missing. */
  Map<ReviewState, Long> countByState(ConsultationId consultation);

  /** One row without opening it. */
  Optional<QueueRow> row(ConsultationId consultation, SubmissionId id);

  /** Unseals the answers; recorded in the audit in the same transaction. */
  OpenedSubmission open(ConsultationId consultation, SubmissionId id);

  /**
   * Unseals a drawing, photo or recording; recorded in the audit in the same transaction. The same
   * people as for {@link #open}.
   */
  PieceFile piece(ConsultationId consultation, SubmissionId id, PieceId piece);

  /**
   * The same of a picture with areas filled so that nothing of them is left. Made anew each time;
   * the original stays as it is.
   *
   * @throws IllegalArgumentException when the piece is no picture
   */
  PieceFile covered(ConsultationId consultation, SubmissionId id, PieceId piece, List<Area> areas);

  /**
   * Moves a submission to another state.
   *
   * @return false when the submission was withdrawn meanwhile; nothing changed then
   */
  boolean move(ConsultationId consultation, SubmissionId id, ReviewState to);

  /** The countries that children named, in the order of their letters. */
  List<String> countries(ConsultationId consultation);

  /** The kinds of submissions that came. */
  List<SubmissionKind> kinds(ConsultationId consultation);

  /**
   * Notes who has a submission in hand.
   *
   * @param seen who had it when this was decided; null for nobody
   * @param to who has it from now on, a moderator of the consultation; null for nobody
   * @return false when somebody else has it meanwhile; nothing changed then
   */
  boolean assign(
      ConsultationId consultation, SubmissionId id, @Nullable PersonId seen, @Nullable PersonId to);

  /**
   * Gives somebody the next submissions that wait to be read and that nobody has in hand, in the
   * order of the queue. Two people at once get different ones.
   *
   * @return how many there were, at most {@code most}
   */
  int assignNext(ConsultationId consultation, QueueFilter filter, PersonId to, int most);

  /**
   * Notes whether others of the team should look at a submission.
   *
   * @return false when it was withdrawn meanwhile; nothing changed then
   */
  boolean flag(ConsultationId consultation, SubmissionId id, boolean flagged);
}
