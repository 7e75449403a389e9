package org.heard.submissions.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;

/** Notes of children, for safeguarding alone; nobody else can list, open or count them. */
public interface SafeNoteInbox {

  /**
   * A note without its words.
   *
   * @param arrived the full hour in which it arrived
   * @param takenCareOf whether somebody took care of it
   */
  record Line(SafeNoteId id, Instant arrived, boolean takenCareOf) {}

  /** All notes: those that wait first, then the others; the oldest first. */
  List<Line> all();

  /** Unseals a note; recorded in the audit in the same transaction. Empty when it is not there. */
  Optional<SafeNote> open(SafeNoteId id);

  /**
   * Marks a note as taken care of, by the signed-in person; recorded.
   *
   * @return false when it was before, or is not there
   */
  boolean takeCareOf(SafeNoteId id);
}
