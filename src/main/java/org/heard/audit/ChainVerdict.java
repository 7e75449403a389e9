package org.heard.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What checking the record, and its signed heads outside the database, found. */
public sealed interface ChainVerdict {

  /**
   * Every line is as it was written and none is missing before the last.
   *
   * @param entries how many lines there are
   * @param head hash of the last line
   * @param signed what the signed heads vouch for; null when there are none yet
   */
  record Intact(long entries, String head, @Nullable Signed signed) implements ChainVerdict {}

  /**
   * What is vouched for by signatures outside the database.
   *
   * @param since when the first head was signed
   * @param until when the newest head was signed
   * @param seq the last line it covers
   * @param overdue whether lines of more than two hours ago are not covered
   */
  record Signed(Instant since, Instant until, long seq, boolean overdue) {}

  /**
   * Somebody changed, removed or inserted lines.
   *
   * @param seq number of the first line that does not fit
   */
  record Broken(long seq) implements ChainVerdict {}

  /**
   * The chain fits together, but another one was signed: somebody wrote it anew.
   *
   * @param seq a line at which the two differ
   * @param signedAt when the other was signed
   */
  record Rewritten(long seq, Instant signedAt) implements ChainVerdict {}

  /**
   * Lines were cut off the end.
   *
   * @param last the last line that is left
   * @param signed the last line that was there
   * @param signedAt when it was
   */
  record CutOff(long last, long signed, Instant signedAt) implements ChainVerdict {}

  /**
   * The file of signed heads was changed or shortened, or is gone.
   *
   * @param line number of the first line of it that does not fit or is missing
   */
  record HeadsChanged(long line) implements ChainVerdict {}
}
