package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.shared.ConsultationId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;

/**
 * A way to write to the people who protect children, below the helplines. Says first who reads it
 * and when. Nothing is kept before Send, nothing of the form goes with it, and a second press sends
 * nothing twice.
 */
@Tag("details")
final class SafeNotePart extends HtmlContainer {
  private static final int ROWS = 4;
  private static final int REACH_ROWS = 2;

  private final transient SafeNotes notes;
  private final transient SafeNoteDoor door;
  private final transient Supplier<Optional<ConsultationId>> page;
  private final HtmlContainer body = Markup.element("div", "stack");
  private SafeNoteId id = SafeNoteId.random();
  private TextBox words;
  private TextBox reach;

  SafeNotePart(SafeNotes notes, SafeNote.Kind kind, Supplier<Optional<ConsultationId>> page) {
    this.notes = notes;
    this.door = SafeNoteDoor.of(kind);
    this.page = page;
    this.words = box("words", ROWS);
    this.reach = box("reach", REACH_ROWS);
    addClassNames("note-door", door.name());
    add(
        SharedMarkup.in(
            Markup.element("summary", ""),
            new Icon(Sign.MAIL),
            Markup.words("span", "", door.title())),
        body);
    showForm(Optional.empty());
  }

  private TextBox box(String field, int rows) {
    TextBox box = TextBox.area(rows).typed(words -> {});
    box.setId(id(field));
    return box;
  }

  private String id(String field) {
    return door.name() + "-" + field;
  }

  private void showForm(Optional<String> problem) {
    body.removeAll();
    HtmlContainer told = Markup.element("ul", "ticks");
    SharedMarkup.fill(told, id("told"), this::allTold);
    body.add(told, form());
    problem.ifPresent(this::say);
    body.add(send());
  }

  private List<Component> allTold() {
    return door.told().stream().map(SafeNotePart::told).toList();
  }

  private static Component told(String words) {
    return Markup.element("li", "", new Icon(Sign.TICK), Markup.words("span", "", words));
  }

  private Component form() {
    return Markup.element(
        "div",
        "note-form",
        above(id("words"), door.words()),
        words,
        above(id("reach"), door.reach()),
        reach);
  }

  private static Component above(String box, SafeNoteDoor.Field field) {
    return SharedMarkup.in(
        Markup.element("div", "in"),
        label(box, field.label()),
        Markup.words("p", "muted", field.hint()));
  }

  private static Component label(String box, String words) {
    HtmlContainer label = Markup.words("label", "", words);
    label.getElement().setAttribute("for", box);
    return label;
  }

  private void say(String problem) {
    HtmlContainer line =
        Markup.element("p", "problem", new Icon(Sign.CARE), Markup.words("span", "", problem));
    line.setId(id("problem"));
    line.getElement().setAttribute("role", "alert");
    body.add(line);
  }

  private PaperButton send() {
    PaperButton send = new PaperButton(door.send());
    send.getElement()
        .setAttribute("data-sending", getTranslation("submissions.check.sending"))
        .setAttribute("data-slow", getTranslation("submissions.check.slow"));
    return send.looks("btn--go").does(press -> send(note()));
  }

  private SafeNote note() {
    return new SafeNote(
        words.words().strip(), reach.words().strip(), ReaderLanguage.current(), door.kind());
  }

  private void send(SafeNote note) {
    if (PreviewView.isOpen()) {
      // It would be a real one.
      return;
    }
    if (note.empty()) {
      showForm(Optional.of(getTranslation("submissions.note.empty")));
    } else if (!note.fits()) {
      int length = Math.max(note.words().length(), note.reach().length());
      showForm(Optional.of(getTranslation("submissions.note.too-long", length, SafeNote.LONGEST)));
    } else {
      keep(note);
    }
  }

  private void keep(SafeNote note) {
    try {
      switch (notes.leave(id, note, page.get())) {
        case ARRIVED -> showArrived();
        case TRY_LATER -> showForm(Optional.of(getTranslation("submissions.note.later")));
      }
    } catch (StorageUnavailableException away) {
      showForm(Optional.of(getTranslation("submissions.note.away")));
    }
  }

  private void showArrived() {
    id = SafeNoteId.random();
    words = box("words", ROWS);
    reach = box("reach", REACH_ROWS);
    body.removeAll();
    HtmlContainer heading = Markup.words("h3", "", getTranslation("submissions.note.arrived"));
    heading.getElement().setAttribute("tabindex", "-1");
    HtmlContainer arrived =
        Markup.element(
            "div",
            "fact fact--info stack",
            heading,
            Markup.words("p", "", getTranslation("submissions.note.arrived.words")));
    body.add(
        arrived,
        new PaperButton(getTranslation("submissions.note.another"))
            .does(press -> showForm(Optional.empty())));
    heading.getElement().callJsFunction("focus");
  }
}
