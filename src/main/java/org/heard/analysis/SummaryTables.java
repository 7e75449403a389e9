package org.heard.analysis;

import org.heard.shared.ConsultationId;

/** Tables of what was released, safe to copy into a report. */
public interface SummaryTables {

  /**
   * The tables of a whole call. They know no filter, because two filters can be subtracted from
   * each other. Reads every released submission: about 2 s for 100,000.
   *
   * @throws org.springframework.security.access.AccessDeniedException unless the signed-in person
   *     is an analyst or manager of the call
   */
  Summary of(ConsultationId consultation);
}
