package org.heard.moderation.concerns;

/** What came of an act on a concern. */
public sealed interface ConcernResult {

  /** Done and recorded. */
  record Saved(Concern concern) implements ConcernResult {}

  /** Somebody else did something meanwhile; nothing was changed by this act. */
  record Conflict(Concern current) implements ConcernResult {}

  /** Not possible for this person now, such as confirming the own proposal. */
  record NotPossible(Concern current) implements ConcernResult {}
}
