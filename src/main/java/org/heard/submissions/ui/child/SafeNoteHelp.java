package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNotes;
import org.heard.uikit.HelpPart;
import org.heard.uikit.Markup;

/** Puts both ways to leave a note into the Help dialog of every child page. */
@org.springframework.stereotype.Component
class SafeNoteHelp implements HelpPart {
  private final SafeNotes notes;
  private final Consultations consultations;

  SafeNoteHelp(SafeNotes notes, Consultations consultations) {
    this.notes = notes;
    this.consultations = consultations;
  }

  @Override
  public Component make() {
    return Markup.element("div", "stack", part(SafeNote.Kind.HELP), part(SafeNote.Kind.REPRISAL));
  }

  private SafeNotePart part(SafeNote.Kind kind) {
    return new SafeNotePart(notes, kind, this::pageOfCall);
  }

  /**
   * The call whose page is open: the dialog is there before the page, so it is asked at the end.
   */
  private Optional<ConsultationId> pageOfCall() {
    List<String> address = UI.getCurrent().getInternals().getActiveViewLocation().getSegments();
    return address.size() > 1 && address.getFirst().equals("c")
        ? consultations.bySlug(address.get(1)).map(Consultation::id)
        : Optional.empty();
  }
}
