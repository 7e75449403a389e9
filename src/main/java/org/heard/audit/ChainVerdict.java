package org.heard.audit;

/** What checking the chain of hashes found. */
public sealed interface ChainVerdict {

  /** Every line is as it was written and none is missing between the first and the last. */
  record Intact(long entries) implements ChainVerdict {}

  /**
   * Somebody changed, removed or inserted lines.
   *
   * @param seq number of the first line that does not fit
   */
  record Broken(long seq) implements ChainVerdict {}
}
