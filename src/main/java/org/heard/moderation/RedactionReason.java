package org.heard.moderation;

/**
 * Why words are hidden. A closed list: a note beside it would soon quote the child, so notes are
 * sealed, see {@link org.heard.moderation.margin.Margin.Note}.
 */
public enum RedactionReason {
  /** The child's own name or nickname. */
  NAME,
  /** Name of somebody else. */
  OTHER_PERSON,
  /** A phone number, address on the internet, account. */
  CONTACT,
  /** A place that narrows down where the child lives. */
  PLACE,
  /** A school, club or group. */
  SCHOOL,
  /** Health or private life of somebody else. */
  HEALTH_OF_OTHERS,
  /** Anything else that could tell who speaks. */
  OTHER
}
