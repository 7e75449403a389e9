package org.heard.moderation;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.shared.ConsultationId;

/**
 * Answers that nobody looked at within two working days (safety.md SG-6). For the moderators, the
 * safeguarding officers and the managers of a call.
 */
public interface Screening {

  /**
   * Answers that wait too long.
   *
   * @param count how many
   * @param upTo the last day they came
   */
  record Late(long count, LocalDate upTo) {}

  /** What waits too long in a call; empty when nothing does. */
  Optional<Late> late(ConsultationId call);
}
