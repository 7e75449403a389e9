package org.heard.moderation.concerns;

/** How soon somebody has to act, as a person judged it. */
public enum Urgency {
  /** Nobody of safeguarding has judged. Counts like danger, because it may be. */
  NOT_LOOKED_AT,
  /** Something is wrong, and nobody is thought to be in danger now. */
  WORRY,
  /** A child may be in danger. */
  DANGER
}
