package org.heard.submissions.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.submissions.SafeNoteId;

/** What somebody of safeguarding did with a note. */
record SafeNoteAct(String action, SafeNoteId note) implements AuditableEvent {

  static SafeNoteAct opened(SafeNoteId note) {
    return new SafeNoteAct("safe-note.opened", note);
  }

  static SafeNoteAct takenCareOf(SafeNoteId note) {
    return new SafeNoteAct("safe-note.taken-care-of", note);
  }

  @Override
  public String subject() {
    return note.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of();
  }
}
