package org.heard.consultations.making;

/**
 * What participation of children has to be, in the order of General Comment No. 12 of the Committee
 * on the Rights of the Child, paragraph 134 (a) to (i). The headings of a checklist.
 */
public enum Requirement {
  TRANSPARENT,
  VOLUNTARY,
  RESPECTFUL,
  RELEVANT,
  CHILD_FRIENDLY,
  INCLUSIVE,
  TRAINED,
  SAFE,
  ACCOUNTABLE
}
