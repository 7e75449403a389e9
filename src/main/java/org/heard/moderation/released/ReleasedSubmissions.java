package org.heard.moderation.released;

import java.util.List;
import org.heard.shared.ConsultationId;

/**
 * Released submissions of a consultation that count: a child who allowed reading but not counting
 * (safety.md AG-2) is left out here, so no table, file or result can have it. Every method checks
 * that the signed-in person is an analyst or manager assigned to the consultation.
 */
public interface ReleasedSubmissions {

  /** How many there are. */
  long count(ConsultationId consultation);

  /** Who speaks in how many of them. */
  List<ReleasedGroup> groups(ConsultationId consultation);

  /**
   * Hands the groups and then every released submission to the reader, with constant memory; one
   * consistent view of the database for the whole run.
   */
  void forEach(ConsultationId consultation, ReleasedReader reader);
}
