package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.uikit.Markup;

/** What can be seen or heard in a piece, in words: for who cannot, and for who reads later. */
final class DescriptionBeside extends Div {
  private final MarginDesk desk;
  private final Answer.Piece piece;
  private final MarginField field;
  private final TeamButton goesOut;
  private final Div read = new Div();
  private boolean release;

  /**
   * The description of one piece.
   *
   * @param allowed whether the child lets others read it
   */
  DescriptionBeside(MarginDesk desk, Answer.Piece piece, boolean allowed) {
    this.desk = desk;
    this.piece = piece;
    this.release = stored().map(Margin.Description::release).orElse(false);
    addClassName("beside-note");
    goesOut = new TeamButton(getTranslation("moderation.description.release"), press -> toggle());
    field =
        new MarginField(
            desk,
            Place.description(piece.id()),
            "description-" + piece.id(),
            label(piece.medium()),
            Margin.Description.LONGEST,
            words -> new Margin.Description(piece.id(), words, release),
            this::saved);
    goesOut.setVisible(allowed);
    Div choice = new Div(goesOut);
    choice.addClassName("why-row");
    field.addComponentAtIndex(1, allowed ? choice : onlyHere(piece.medium()));
    add(read, field);
  }

  /** Shows the box while the review is open, and what stands in it always. */
  void show(boolean open) {
    field.setVisible(open || field.unfinished());
    goesOut.pressed(release);
    read.removeAll();
    desk.at(Place.description(piece.id()))
        .map(this::reading)
        .or(() -> open ? Optional.of(nothingYet()) : Optional.empty())
        .ifPresent(read::add);
    setVisible(field.isVisible() || read.getComponentCount() > 0);
  }

  /** Saves what was typed and not saved yet; answers whether nothing is left. */
  boolean keep() {
    return field.keep();
  }

  /** The words, for who cannot see the picture. */
  Optional<String> words() {
    return stored().map(Margin.Description::words);
  }

  private Optional<Margin.Description> stored() {
    return desk.at(Place.description(piece.id()))
        .map(Written::margin)
        .map(Margin.Description.class::cast);
  }

  private void toggle() {
    release = !release;
    goesOut.pressed(release);
    if (stored().isPresent()) {
      field.save();
    }
  }

  private void saved() {
    release = stored().map(Margin.Description::release).orElse(false);
    show(true);
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
            Markup.words("b", "", getTranslation("moderation.description.title")),
            words,
            Markup.words(
                "p",
                "muted",
                getTranslation(
                    "moderation.case.by-on",
                    desk.name(written).orElse("?"),
                    Wording.day(written.on())))));
  }

  private Component nothingYet() {
    return Markup.words(
        "p",
        "nothing",
        switch (piece.medium()) {
          case DRAWING, PHOTO -> getTranslation("moderation.description.none.seen");
          case VOICE -> getTranslation("moderation.description.none.heard");
        });
  }

  private String label(Medium medium) {
    return switch (medium) {
      case DRAWING, PHOTO -> getTranslation("moderation.description.seen");
      case VOICE -> getTranslation("moderation.description.heard");
    };
  }

  private Component onlyHere(Medium medium) {
    return Markup.words(
        "p",
        "nothing",
        switch (medium) {
          case DRAWING, PHOTO -> getTranslation("moderation.description.stays.seen");
          case VOICE -> getTranslation("moderation.description.stays.heard");
        });
  }
}
