package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.margin.CoveredArea;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.shared.PieceId;
import org.heard.submissions.review.Area;
import org.heard.uikit.Markup;

/** A picture with what others must not see marked on it, and how it looks covered. */
final class AreasBeside extends Div {
  private static final Area FIRST = new Area(375, 375, 250, 250);

  private final MarginDesk desk;
  private final PieceId piece;
  private final String coveredAddress;
  private final MarkedPicture picture;
  private final HtmlContainer none;
  private final Div rows = new Div();
  private final List<AreaRow> lines = new ArrayList<>();
  private final Div outcome = new Div();
  private final Div preview = new Div();
  private final TeamButton add;
  private final TeamButton save;
  private final List<CoveredArea> areas = new ArrayList<>();
  private boolean open;

  /**
   * A picture that was asked for.
   *
   * @param source of the original
   * @param covered where the covered one is fetched from
   */
  AreasBeside(MarginDesk desk, PieceId piece, String source, String covered, String alternative) {
    this.desk = desk;
    this.piece = piece;
    this.coveredAddress = covered;
    addClassName("areas-beside");
    picture = new MarkedPicture(source, alternative, this::drawn);
    outcome.getElement().setAttribute("aria-live", "polite");
    add = new TeamButton(getTranslation("moderation.area.add"), press -> drawn(with(FIRST)));
    save = new TeamButton(getTranslation("moderation.area.save"), press -> save());
    Div acts =
        new Div(
            add,
            save,
            new TeamButton(getTranslation("moderation.area.preview"), press -> preview()));
    acts.addClassName("t-row");
    none = Markup.words("p", "nothing", getTranslation("moderation.area.none"));
    add(picture, none, rows, acts, outcome, preview);
    takeStored();
  }

  void show(boolean now) {
    open = now;
    add.setVisible(now);
    redraw();
  }

  private void takeStored() {
    areas.clear();
    areas.addAll(stored());
    outcome.removeAll();
    redraw();
  }

  private List<CoveredArea> stored() {
    return desk.at(Place.areas(piece))
        .map(Written::margin)
        .map(Margin.Areas.class::cast)
        .map(Margin.Areas::areas)
        .orElse(List.of());
  }

  private List<Area> with(Area more) {
    List<Area> all = new ArrayList<>(shapes());
    all.add(more);
    return all;
  }

  private List<Area> shapes() {
    return areas.stream().map(CoveredArea::area).toList();
  }

  private void drawn(List<Area> shapes) {
    if (!open || shapes.size() > Margin.Areas.MOST) {
      return;
    }
    List<CoveredArea> before = List.copyOf(areas);
    areas.clear();
    for (int i = 0; i < shapes.size(); i++) {
      areas.add(new CoveredArea(shapes.get(i), reason(before, i, shapes.get(i))));
    }
    redraw();
    if (areas.isEmpty()) {
      add.focus();
    }
  }

  /** That of the same area before, or of the one that was moved; a new one has the usual one. */
  private static RedactionReason reason(List<CoveredArea> before, int at, Area shape) {
    return before.stream()
        .filter(covered -> covered.area().equals(shape))
        .findFirst()
        .or(() -> before.stream().skip(at).findFirst())
        .map(CoveredArea::reason)
        .orElse(RedactionReason.OTHER_PERSON);
  }

  private void redraw() {
    picture.show(shapes(), open);
    // What was marked and not saved stays to be seen, and to be saved once it can be.
    save.setVisible(open || !areas.equals(stored()));
    none.setVisible(open && areas.isEmpty());
    int shown = open ? areas.size() : 0;
    while (lines.size() > shown) {
      rows.remove(lines.removeLast());
    }
    for (int at = 0; at < shown; at++) {
      if (at == lines.size()) {
        lines.add(row(at));
        rows.add(lines.getLast());
      }
      lines.get(at).show(areas.get(at));
    }
  }

  private AreaRow row(int at) {
    return new AreaRow(
        at + 1,
        areas.get(at),
        changed -> {
          areas.set(at, changed);
          redraw();
        },
        () -> {
          areas.remove(at);
          redraw();
          if (at == areas.size()) {
            add.focus();
          }
        });
  }

  private void save() {
    outcome.removeAll();
    preview.removeAll();
    try {
      outcome.add(came(desk.write(new Margin.Areas(piece, areas))));
      redraw();
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      outcome.add(Away.note(press -> save()));
    }
  }

  private Component came(Margins.Result result) {
    return switch (result) {
      case Margins.Result.Saved saved ->
          Markup.words("p", "muted", getTranslation("moderation.margin.saved"));
      case Margins.Result.Conflict(Written current) ->
          note(
              getTranslation("moderation.margin.conflict", desk.name(current).orElse("?")),
              Markup.element(
                  "div",
                  "t-row",
                  new TeamButton(getTranslation("moderation.area.theirs"), press -> takeStored()),
                  new TeamButton(getTranslation("moderation.margin.mine"), press -> save())));
      case Margins.Result.Closed closed -> note(getTranslation("moderation.area.closed"));
      case Margins.Result.OtherAnswers other -> note(getTranslation("moderation.margin.other"));
      case Margins.Result.Gone gone -> ReviewNotes.gone();
    };
  }

  private static Component note(String words, Component... acts) {
    HtmlContainer inside = Markup.element("div", "", Markup.words("b", "", words));
    inside.add(acts);
    Component note = Markup.element("div", "note note--care", inside);
    note.getElement().setAttribute("role", "alert");
    return note;
  }

  /** Fetched anew each time: what is covered may have changed. */
  private void preview() {
    preview.removeAll();
    HtmlContainer image = new HtmlContainer("img");
    image
        .getElement()
        .setAttribute("src", coveredAddress)
        .setAttribute("alt", getTranslation("moderation.area.preview.alt"));
    preview.add(Markup.words("h4", "", getTranslation("moderation.area.preview.title")), image);
  }
}
