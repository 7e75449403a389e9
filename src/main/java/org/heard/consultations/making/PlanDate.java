package org.heard.consultations.making;

/** The days and moments a plan decides. */
public enum PlanDate {
  OPENS,
  CLOSES,
  FREEZES,
  FEEDBACK
}
