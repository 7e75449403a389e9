package org.heard.consultations;

import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;

/**
 * Codes with which organisations declare that they support the children of a call (safety.md AG-1
 * c). An organisation hands one code to all its children, so a code tells of none of them.
 */
public interface OrganisationCodes {

  /**
   * Makes a code for an organisation, for one call; its earlier one no longer counts. It is shown
   * once, only its hash is kept.
   */
  HandoverCode issue(ConsultationId call, OrganisationId organisation);

  /** Whether a code is of an organisation that supports this call. Public. */
  boolean counts(ConsultationId call, HandoverCode code);
}
