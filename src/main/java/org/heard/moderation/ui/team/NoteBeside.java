package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.uikit.Markup;

/**
 * The note of the team beside a decision on an answer or on all of them: written with a reason,
 * read by whoever comes next.
 */
final class NoteBeside extends Div {
  private final MarginDesk desk;
  private final Place place;
  private final MarginField field;
  private final Div read = new Div();

  private NoteBeside(MarginDesk desk, Place place, String id, String label) {
    this.desk = desk;
    this.place = place;
    field =
        new MarginField(
            desk,
            place,
            id,
            label,
            Margin.Note.LONGEST,
            words -> new Margin.Note(place.about(), words),
            this::read);
    addClassName("beside-note");
    add(read, field);
  }

  /** Beside one answer. */
  NoteBeside(MarginDesk desk, String question) {
    this(
        desk,
        Place.note(question),
        "note-" + question,
        I18NProvider.translate("moderation.note.label"));
  }

  /** Beside the whole submission. */
  static NoteBeside onTheWhole(MarginDesk desk) {
    return new NoteBeside(
        desk,
        Place.noteOnTheWhole(),
        "whole-note",
        I18NProvider.translate("moderation.note.whole"));
  }

  /** Shows the box while a reason is chosen, and otherwise what stands in it. */
  void show(boolean writing) {
    field.setVisible(writing || field.unfinished());
    read();
    setVisible(field.isVisible() || read.getComponentCount() > 0);
  }

  /** In the box stand the words already, so that only who wrote them is said. */
  private void read() {
    read.removeAll();
    desk.at(place)
        .map(written -> field.isVisible() ? by(written) : reading(written))
        .ifPresent(read::add);
  }

  /**
   * Saves what was typed and not saved yet.
   *
   * @return false when that asks something of the writer first
   */
  boolean keep() {
    if (field.isVisible()) {
      field.keep();
    }
    return !field.unfinished();
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
            by(written)));
  }

  private Component by(Written written) {
    return Markup.words(
        "p",
        "muted",
        getTranslation(
            "moderation.case.by-on", desk.name(written).orElse("?"), Wording.day(written.on())));
  }
}
