package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.uikit.Markup;

/** The note of the team beside a decision: written with a reason, read by whoever comes next. */
final class NoteBeside extends Div {
  private final MarginDesk desk;
  private final Place place;
  private final MarginField field;
  private final Div read = new Div();

  NoteBeside(MarginDesk desk, String question) {
    this.desk = desk;
    this.place = Place.note(question);
    field =
        new MarginField(
            desk,
            place,
            "note-" + question,
            getTranslation("moderation.note.label"),
            Margin.Note.LONGEST,
            words -> new Margin.Note(question, words),
            () -> {});
    addClassName("beside-note");
    add(read, field);
  }

  /** Shows the box while a reason is chosen, and otherwise what stands in it. */
  void show(boolean writing) {
    field.setVisible(writing || field.unfinished());
    read.removeAll();
    if (!field.isVisible()) {
      desk.at(place).map(this::reading).ifPresent(read::add);
    }
    setVisible(field.isVisible() || read.getComponentCount() > 0);
  }

  /** Saves what was typed and not saved yet. */
  void keep() {
    if (field.isVisible()) {
      field.keep();
    }
  }

  private Component reading(Written written) {
    HtmlContainer words = Markup.words("p", "", written.margin().words());
    words.getElement().setAttribute("dir", "auto");
    return Markup.element(
        "div",
        "note",
        Markup.element(
            "div",
            "",
            Markup.words("b", "", getTranslation("moderation.note.title")),
            words,
            Markup.words(
                "p",
                "muted",
                getTranslation(
                    "moderation.case.by-on",
                    desk.name(written).orElse("?"),
                    Wording.day(written.on())))));
  }
}
