package org.heard.moderation;

/** What came of a moderator's act. */
public sealed interface ActResult {

  /** Done and recorded. */
  record Saved(Review review) implements ActResult {}

  /** Somebody else changed the review meanwhile; nothing was changed by this act. */
  record Conflict(Review current) implements ActResult {}

  /** The child withdrew the submission; nothing of it is left. */
  record Gone() implements ActResult {}
}
