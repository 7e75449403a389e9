package org.heard.moderation.released;

import java.util.function.Consumer;
import org.heard.shared.ConsultationId;

/**
 * Released submissions of a consultation that count: a child who allowed reading but not counting
 * (safety.md AG-2) is left out here, so no table, file or result can have it. Every method checks
 * that the signed-in person is an analyst or manager assigned to the consultation.
 */
public interface ReleasedSubmissions {

  /** How many released submissions a filter finds. */
  long count(ConsultationId consultation, ReleasedFilter filter);

  /**
   * Hands every released submission to the consumer, in order of their random ids, with constant
   * memory; one consistent view of the database for the whole run.
   */
  void forEach(
      ConsultationId consultation, ReleasedFilter filter, Consumer<ReleasedSubmission> consumer);
}
