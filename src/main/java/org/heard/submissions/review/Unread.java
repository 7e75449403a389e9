package org.heard.submissions.review;

import java.time.LocalDate;
import java.util.Set;
import org.heard.shared.ConsultationId;

/**
 * New submissions: nobody has decided anything about them. Counts only, and for rules and work by
 * the clock, so it asks nobody's role; a page never calls it. What waits for a guardian did not
 * come yet.
 */
public interface Unread {

  /** The calls in which something is new that came on a day or before. */
  Set<ConsultationId> calls(LocalDate upTo);

  /** How many are new in a call that came on a day or before. */
  long count(ConsultationId call, LocalDate upTo);
}
