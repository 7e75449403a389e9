package org.heard.consultations.making;

/** Which consent profile a call will have; people and codes of it are decided beside the plan. */
public enum ConsentChoice {
  ASSENT_ONLY,
  WITH_GUARDIAN,
  /** With a guardian, and a way without asking anybody. */
  WITH_GUARDIAN_OR_ALONE,
  WITH_ORGANISATION,
  WAIVED
}
