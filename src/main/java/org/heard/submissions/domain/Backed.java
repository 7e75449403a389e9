package org.heard.submissions.domain;

/** Who stood behind a submission beside the child; sealed with it, without any name. */
enum Backed {
  /** Nobody was needed. */
  NOBODY,
  /** A guardian was needed and asked. */
  GUARDIAN,
  /** A guardian was needed; the child took the anonymous way that the call allows. */
  WITHOUT_GUARDIAN,
  /**
   * A supporting organisation; which one is not kept, because a small one would tell of the child.
   */
  ORGANISATION,
  /** A guardian's yes was waived by two people of the team. */
  WAIVED
}
