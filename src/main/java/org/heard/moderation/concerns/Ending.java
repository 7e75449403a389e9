package org.heard.moderation.concerns;

/**
 * How a concern is to end. The words (which service, or why none) are in the case file.
 *
 * @param referral what was done
 * @param told what the child reads behind its receipt; nothing can be told after a note
 * @param backToReading whether moderators go on reading the answers; false keeps them out for good
 */
public record Ending(Referral referral, Told told, boolean backToReading) {

  /** Whether somebody else was brought in. */
  public enum Referral {
    REFERRED,
    /** Nobody was; the reason is in the case file. */
    NOT_REFERRED
  }

  /** What a child is told. Fixed texts: see the child pages' bundles. */
  public enum Told {
    /** Telling would add risk, or there is nothing to tell. */
    NOTHING,
    /** People who protect children read it. */
    READ_BY_PROTECTORS,
    /** It was passed on to people whose work is to protect children. */
    PASSED_ON
  }
}
