package org.heard.moderation.concerns;

import java.time.LocalDate;
import org.heard.shared.PersonId;

/**
 * One entry of a case file. Entries are added and never changed.
 *
 * @param kind what it is about
 * @param words what somebody of safeguarding wrote
 */
public record CaseEntry(Kind kind, PersonId by, LocalDate day, String words) {
  /** Most characters of an entry. */
  public static final int LONGEST = 10_000;

  /** What an entry is about. */
  public enum Kind {
    /** What somebody did, heard or thinks. */
    REMARK,
    /** Which service was brought in, and when. */
    REFERRED,
    /** Why no other service was brought in. */
    NOT_REFERRED,
    /** Why a second person did not agree to the end. */
    CLOSING_REFUSED
  }

  /** Says nothing of what is in it, so that no log can. */
  @Override
  public String toString() {
    return "CaseEntry[hidden]";
  }
}
