package org.heard.moderation;

import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;

/**
 * Who else has a submission open right now. Says something about staff alone and is forgotten at
 * once. Every method refuses with {@link org.springframework.security.access.AccessDeniedException}
 * unless the signed-in person moderates the consultation.
 */
public interface Presence {

  /**
   * The signed-in person has the submission open.
   *
   * @return the others who have
   */
  List<PersonId> here(ConsultationId consultation, SubmissionId submission);

  /** The signed-in person closed the submission. */
  void left(ConsultationId consultation, SubmissionId submission);
}
