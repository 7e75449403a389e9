package org.heard.submissions;

/**
 * Takes notes of children to the people who protect children (SG-4). Open to everybody; what was
 * sent can only be read by them, see {@link org.heard.submissions.review.SafeNoteInbox}.
 */
public interface SafeNotes {

  /**
   * Keeps a note, exactly once: a second call with the same id changes nothing.
   *
   * @throws IllegalArgumentException when the note is empty or too long
   * @throws StorageUnavailableException when the store cannot be reached; try again with the same
   *     id
   */
  void leave(SafeNoteId id, SafeNote note);
}
