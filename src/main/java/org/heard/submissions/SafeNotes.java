package org.heard.submissions;

import java.util.Optional;
import org.heard.shared.ConsultationId;

/**
 * Takes notes of children to the people who protect children (SG-4, SG-11). Open to everybody; what
 * was sent can only be read by them, see {@link org.heard.submissions.review.SafeNoteInbox}.
 */
public interface SafeNotes {

  /** What became of a note. */
  enum Left {
    ARRIVED,
    /** Too many arrive right now: nothing was kept, the words have to stay with the child. */
    TRY_LATER
  }

  /** Keeps a note that was written in a session; see the other one. */
  default Left leave(SafeNoteId id, SafeNote note, Optional<ConsultationId> page) {
    return leave(id, note, page, Optional.empty());
  }

  /**
   * Keeps a note, exactly once: a second call with the same id changes nothing.
   *
   * @param page the call whose page it was written on, when there is one; only counted in memory,
   *     so that a flood in one call leaves room for the others, and never kept with the note
   * @param visit what stands for the visit on a page without session; also only counted in memory
   * @throws IllegalArgumentException when the note is empty or too long
   * @throws StorageUnavailableException when the store cannot be reached; try again with the same
   *     id
   */
  Left leave(
      SafeNoteId id, SafeNote note, Optional<ConsultationId> page, Optional<DraftToken> visit);
}
