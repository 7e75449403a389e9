package org.heard.moderation;

import java.time.LocalDate;
import java.util.List;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter;
import org.jspecify.annotations.Nullable;

/**
 * Who has which submission in hand, so that two people do not read the same story without need. It
 * forbids nothing: whoever is assigned to the call can decide. Every method refuses with {@link
 * org.springframework.security.access.AccessDeniedException} unless the signed-in person moderates
 * the consultation; every change is recorded in the audit.
 */
public interface Assignments {

  /** What came of taking or giving. */
  sealed interface Result {
    /** Done. */
    record Done() implements Result {}

    /** Somebody else changed it meanwhile; nothing was changed by this act. */
    record Changed() implements Result {}

    /** It is no longer in ordinary lists: withdrawn, or with safeguarding. */
    record Gone() implements Result {}
  }

  /**
   * One submission that somebody took over from the signed-in person.
   *
   * @param by who took it over
   */
  record TakenOver(SubmissionId submission, PersonId by, LocalDate on) {}

  /**
   * Takes a submission in hand. From somebody else it is taken over, and that person is told.
   *
   * @param seen who had it on the page this was decided on; null for nobody
   */
  Result take(ConsultationId consultation, SubmissionId submission, @Nullable PersonId seen);

  /** Gives back what the signed-in person has in hand. */
  Result giveBack(ConsultationId consultation, SubmissionId submission);

  /**
   * Hands what the signed-in person has in hand to a colleague.
   *
   * @throws IllegalArgumentException when the colleague does not moderate the consultation
   */
  Result handOver(ConsultationId consultation, SubmissionId submission, PersonId to);

  /**
   * Takes the next submissions that wait and that nobody has in hand.
   *
   * @return how many there were
   */
  int takeNext(ConsultationId consultation, QueueFilter filter, int most);

  /** Notes whether colleagues should look at a submission too. */
  Result flag(ConsultationId consultation, SubmissionId submission, boolean flagged);

  /** What was taken over from the signed-in person and not yet {@link #noticed}. */
  List<TakenOver> takenOver(ConsultationId consultation);

  /** The signed-in person has read {@link #takenOver}. */
  void noticed(ConsultationId consultation);

  /** Who moderates the consultation, the signed-in person included. */
  List<Colleague> colleagues(ConsultationId consultation);
}
