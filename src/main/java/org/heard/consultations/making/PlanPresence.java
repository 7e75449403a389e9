package org.heard.consultations.making;

import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/**
 * Who else has the plan of a call open right now. Says something about staff alone, forbids nobody
 * anything, and is forgotten at once (decision 0125).
 */
public interface PlanPresence {

  /**
   * The signed-in person has the plan open.
   *
   * @return the others who have; nobody for a plan that is not for this person
   */
  List<PersonId> here(ConsultationId call);

  /** The signed-in person closed it; whether they had it open. */
  boolean left(ConsultationId call);
}
