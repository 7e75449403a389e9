package org.heard.consultations.calendar;

/** Kinds of meetings that calls prepare for. */
public enum Mechanism {
  /** Sessions of the Committee on the Rights of the Child. */
  CRC_SESSION,
  /** Its working groups before sessions, where children are heard. */
  CRC_PRE_SESSION,
  /** Other treaty bodies. */
  TREATY_BODY,
  /** Sessions of the Human Rights Council. */
  HUMAN_RIGHTS_COUNCIL,
  /** Sessions of the working group of the Universal Periodic Review. */
  UPR,
  /** The General Assembly and its Third Committee. */
  GENERAL_ASSEMBLY,
  /** Visits and reports of special procedures. */
  SPECIAL_PROCEDURES,
  /** Regional bodies, such as the African Committee of Experts. */
  REGIONAL,
  OTHER
}
