package org.heard.audit;

/** What checking the chain of hashes found. */
public sealed interface ChainVerdict {

  /**
   * Every line is as it was written and none is missing before the last.
   *
   * @param entries how many lines there are
   * @param head hash of the last line, to compare with one noted down earlier
   */
  record Intact(long entries, String head) implements ChainVerdict {}

  /**
   * Somebody changed, removed or inserted lines.
   *
   * @param seq number of the first line that does not fit
   */
  record Broken(long seq) implements ChainVerdict {}
}
