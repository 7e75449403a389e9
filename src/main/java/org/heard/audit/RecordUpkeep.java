package org.heard.audit;

/**
 * What whoever runs the installation does with the record at a terminal, while Heard is stopped or
 * from outside. No part of the running application has it.
 */
public interface RecordUpkeep {

  /** Checks the whole record against its signed heads. */
  ChainVerdict verify();

  /**
   * Signs that a backup was brought back, so that what was signed beyond it counts as lost and no
   * longer as cut off.
   *
   * @return false when nothing that was signed is missing, and so nothing was signed now
   */
  boolean declareRestored();
}
