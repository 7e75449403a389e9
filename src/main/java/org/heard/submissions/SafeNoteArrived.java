package org.heard.submissions;

import java.time.Instant;

/**
 * A child left a note. Listeners run in its transaction and must not fail: the note would be lost.
 * Not an audited event: nobody of the staff did anything.
 *
 * @param kind what it is about; nothing else of it is told
 * @param arrived the full hour
 */
public record SafeNoteArrived(SafeNoteId note, SafeNote.Kind kind, Instant arrived) {}
