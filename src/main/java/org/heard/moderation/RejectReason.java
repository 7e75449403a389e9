package org.heard.moderation;

/** Why nobody else reads an answer or a whole submission. */
public enum RejectReason {
  /** It attacks or insults people. */
  HURTS_OTHERS,
  /** It would tell who speaks whatever is hidden. */
  TELLS_WHO,
  /** An adult speaks in a child's place. */
  ADULT_SPEAKING,
  /** Advertising, a test, random letters. */
  NOT_MEANT,
  /** Another reason. */
  OTHER
}
