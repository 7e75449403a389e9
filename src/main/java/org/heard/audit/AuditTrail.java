package org.heard.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading the record of what staff did. Administrators only; nobody can change it. */
public interface AuditTrail {

  /**
   * One page, newest first.
   *
   * @param before number of the last line of the page before; null for the first page
   * @param limit most lines to return, 1 to 500
   */
  List<AuditEntry> page(AuditFilter filter, @Nullable Long before, int limit);

  /** The actions that occur, in alphabetical order, to choose a filter from. */
  List<String> actions();

  /** Until when the record is signed outside the database; empty when it is not yet. */
  Optional<SignedHead> signed();

  /**
   * Reads the whole record and checks the chain of hashes against the signed heads. Takes about 1 s
   * per 100,000 lines.
   */
  ChainVerdict verify();
}
