package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import org.heard.submissions.SafeNotes;
import org.heard.uikit.HelpPart;

/** Puts the note into the Help dialog of every child page. */
@org.springframework.stereotype.Component
class SafeNoteHelp implements HelpPart {
  private final SafeNotes notes;

  SafeNoteHelp(SafeNotes notes) {
    this.notes = notes;
  }

  @Override
  public Component make() {
    return new SafeNotePart(notes);
  }
}
