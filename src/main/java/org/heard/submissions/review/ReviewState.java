package org.heard.submissions.review;

import java.util.Locale;

/** Where a submission is on its way through moderation. */
public enum ReviewState {
  /** Nobody has decided anything. */
  NEW,
  /** Some decisions are saved. */
  IN_REVIEW,
  /** Decided, and waiting for another person to read it before it is released. */
  SECOND_READING,
  /** Accepted parts are released. */
  RELEASED,
  /** Nothing of it will be released. */
  REJECTED,
  /** Worried about this child: out of ordinary lists, with safeguarding. */
  WITH_SAFEGUARDING,
  /** Withdrawn by the child; only the fact is left. */
  WITHDRAWN;

  /** Stable key for columns and bundles, such as {@code in-review}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
