package org.heard.consultations;

import java.time.LocalDate;
import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Codes with which organisations declare that they support the children of a call (safety.md AG-1
 * c). An organisation hands one code to all its children, so a code tells of none of them.
 */
public interface OrganisationCodes {
  /** Most characters of the name of an organisation. */
  int MOST_NAME = 200;

  /**
   * An organisation that has a code. How often it was used is counted nowhere.
   *
   * @param issued the day of its newest code; null when that was not kept
   * @param takenBack since when it no longer counts; null while it does
   */
  record Issued(
      OrganisationId organisation,
      String name,
      @Nullable LocalDate issued,
      @Nullable LocalDate takenBack) {}

  /**
   * Makes a code for an organisation, for one call; its earlier one no longer counts. It is shown
   * once, only its hash is kept.
   *
   * @throws IllegalArgumentException when the name is blank or too long
   */
  HandoverCode issue(ConsultationId call, OrganisationId organisation, String name);

  /** The organisations that have or had a code for a call, by name. */
  List<Issued> issued(ConsultationId call);

  /**
   * Takes the code of an organisation back, so that it no longer counts, or lets it count again.
   */
  void takeBack(ConsultationId call, OrganisationId organisation, boolean back);

  /** Whether a code is of an organisation that supports this call. Public. */
  boolean counts(ConsultationId call, HandoverCode code);
}
