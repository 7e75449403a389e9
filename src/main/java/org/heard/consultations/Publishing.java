package org.heard.consultations;

import java.time.LocalDate;
import java.util.List;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.OpeningCondition.Opening;
import org.heard.shared.ConsultationId;

/** Publishing calls. */
public interface Publishing {

  /**
   * What is missing before a call may open.
   *
   * @param opening when it would open, and where
   */
  List<Missing> missing(Opening opening);

  /**
   * Publishes a call with version 1 of its questionnaire.
   *
   * @throws MayNotOpenException when an {@link OpeningCondition} does not hold
   * @throws IllegalArgumentException when a text misses one of the call's languages, the dates are
   *     not in order, the slug is taken, a waiver was not agreed to by two people, no organisation
   *     has a code for a call that asks for one, or a call with high risk takes media
   */
  Consultation publish(NewConsultation call);

  /**
   * Publishes a test run: a call that no list names, whatever is missing in it. It is for the team,
   * so no {@link OpeningCondition} is asked, and nobody else has to say yes to it.
   *
   * @param call with a word in its address that nobody guesses
   * @param of the call whose plan it was made from
   * @param until the last day on which it is kept
   * @throws org.springframework.security.access.AccessDeniedException for a call of other managers
   */
  Consultation publishTest(NewConsultation call, ConsultationId of, LocalDate until);

  /**
   * Publishes the next version of a call, for managers of that call. Unfinished and sent answers go
   * on with the version they began with, and the answers of all versions add up.
   *
   * @return the reasons when it is refused; nothing was changed then
   * @throws ConsultationNotFoundException when there is no such call
   */
  VersionResult publishVersion(ConsultationId call, NewVersion next);
}
