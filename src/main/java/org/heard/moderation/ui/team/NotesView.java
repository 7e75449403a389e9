package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.submissions.review.SafeNoteInbox;
import org.heard.submissions.review.SafeNoteInbox.Line;

/** Notes that children wrote from Help: all in a list, one opened beside it. */
@Route("team/notes")
@Menu(title = "moderation.menu.notes", order = 5, icon = "mail")
@RolesAllowed("SAFEGUARDING")
@CssImport("./styles/moderation.css")
class NotesView extends Div implements HasDynamicTitle {
  private final transient SafeNoteInbox inbox;
  private final Paragraph waiting = new Paragraph();
  private final NotesTable table = new NotesTable(this::open);
  private final Section side = new Section();

  NotesView(SafeNoteInbox inbox) {
    this.inbox = inbox;
    addClassName("t-main");
    waiting.getElement().setAttribute("role", "status");
    Div head =
        new Div(
            new H1(getTranslation("moderation.notes.title")),
            waiting,
            new Paragraph(getTranslation("moderation.notes.about")));
    head.addClassName("t-head");
    Section list = new Section(head, table);
    list.addClassName("t-list");
    list.getElement().setAttribute("aria-label", getTranslation("moderation.notes.title"));
    side.addClassName("t-side");
    side.getElement()
        .setAttribute("aria-label", getTranslation("moderation.notes.one"))
        .setAttribute("tabindex", "0");
    add(list, side);
    show(new Paragraph(getTranslation("moderation.notes.choose")));
    refresh();
  }

  private void refresh() {
    try {
      List<Line> all = inbox.all();
      long open = all.stream().filter(line -> !line.takenCareOf()).count();
      waiting.setText(
          all.isEmpty()
              ? getTranslation("moderation.notes.none")
              : getTranslation("moderation.notes.waiting", open));
      table.show(all);
    } catch (RuntimeException failure) {
      show(Away.page(failure));
    }
  }

  private void open(Line line) {
    try {
      show(
          inbox
              .open(line.id())
              .<Component>map(note -> new NotePanel(line, note, () -> takeCareOf(line)))
              .orElseGet(() -> new Paragraph(getTranslation("moderation.notes.gone"))));
      table.mark(line.id());
    } catch (RuntimeException failure) {
      show(Away.page(failure));
    }
  }

  private void takeCareOf(Line line) {
    inbox.takeCareOf(line.id());
    refresh();
    open(new Line(line.id(), line.arrived(), true));
  }

  private void show(Component panel) {
    side.removeAll();
    side.add(panel);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moderation.notes.title");
  }
}
