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
  private final Div list = new Div();
  private final Component nothing =
      Markup.words("p", "nothing", getTranslation("moderation.area.none"));
  private final Div outcome = new Div();
  private final Div preview = new Div();
  private final TeamButton add;
  private final TeamButton save;
  private final List<AreaRow> rows = new ArrayList<>();
  private boolean open;
  private boolean asking;
  private int looks;

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
    add = new TeamButton(getTranslation("moderation.area.add"), press -> more());
    save = new TeamButton(getTranslation("moderation.area.save"), press -> save());
    Div acts =
        new Div(
            add,
            save,
            new TeamButton(getTranslation("moderation.area.preview"), press -> preview()));
    acts.addClassName("t-row");
    list.add(nothing);
    add(picture, list, acts, outcome, preview);
    takeStored();
  }

  void show(boolean now) {
    if (open && !now && unfinished() && !asking) {
      say(note(getTranslation("moderation.area.closed")));
    }
    open = now;
    add.setVisible(now);
    redraw();
  }

  /** Whether something was drawn that is not saved yet, or the last attempt asks something. */
  boolean unfinished() {
    return asking || !areas().equals(stored());
  }

  /**
   * Saves what was drawn and not saved yet; what a colleague drew waits for an answer.
   *
   * @return whether nothing is left unsaved
   */
  boolean keep() {
    if (unfinished() && !asking) {
      save();
    }
    return !unfinished();
  }

  private List<CoveredArea> stored() {
    return desk.at(Place.areas(piece))
        .map(Written::margin)
        .map(Margin.Areas.class::cast)
        .map(Margin.Areas::areas)
        .orElse(List.of());
  }

  private void takeStored() {
    asking = false;
    outcome.removeAll();
    rows.clear();
    stored().forEach(covered -> rows.add(row(covered)));
    redraw();
  }

  private List<CoveredArea> areas() {
    return rows.stream().map(AreaRow::covered).toList();
  }

  private List<Area> shapes() {
    return areas().stream().map(CoveredArea::area).toList();
  }

  private AreaRow row(CoveredArea covered) {
    return new AreaRow(covered, this::changed, this::remove);
  }

  private void more() {
    if (open && rows.size() < Margin.Areas.MOST) {
      rows.add(row(new CoveredArea(FIRST, RedactionReason.OTHER_PERSON)));
      changed();
    }
  }

  private void remove(AreaRow row) {
    List<AreaRow> before = List.copyOf(rows);
    rows.remove(row);
    changed();
    offerBack(before);
    add.focus();
  }

  /** What was taken away by a slip comes back where it was, as long as nothing else was done. */
  private void offerBack(List<AreaRow> before) {
    if (rows.size() >= before.size() || asking) {
      return;
    }
    TeamButton undo =
        new TeamButton(
            getTranslation("moderation.decide.undo"),
            press -> {
              rows.clear();
              rows.addAll(before);
              changed();
              add.focus();
            });
    HtmlContainer told =
        Markup.element(
            "div",
            "note",
            Markup.words("span", "", getTranslation("moderation.area.removed")),
            undo);
    say(told);
  }

  private void drawn(List<Area> shapes) {
    if (!open || shapes.size() > Margin.Areas.MOST) {
      return;
    }
    List<AreaRow> before = new ArrayList<>(rows);
    rows.clear();
    for (int i = 0; i < shapes.size(); i++) {
      rows.add(same(before, i, shapes));
    }
    changed();
    offerBack(before);
    if (rows.isEmpty()) {
      add.focus();
    }
  }

  /** That of the same area before, or of the one that was moved; a new one has the usual reason. */
  private AreaRow same(List<AreaRow> before, int at, List<Area> shapes) {
    Area shape = shapes.get(at);
    AreaRow row =
        before.stream()
            .filter(old -> !rows.contains(old) && old.covered().area().equals(shape))
            .findFirst()
            .or(() ->
                before.stream()
                    .skip(at)
                    .limit(1)
                    .filter(old -> !rows.contains(old) && !shapes.contains(old.covered().area()))
                    .findFirst())
            .orElseGet(() -> row(new CoveredArea(shape, RedactionReason.OTHER_PERSON)));
    row.covers(shape);
    return row;
  }

  /** What was said about the last attempt is no longer so, unless it asks something. */
  private void changed() {
    if (!asking) {
      outcome.removeAll();
    }
    redraw();
  }

  /** Rows stay as they are: a press on its way, or the focus, is lost with a row made anew. */
  private void redraw() {
    picture.show(shapes(), open);
    // What was marked and not saved stays to be seen, and to be saved once it can be.
    save.setVisible(open || unfinished());
    nothing.setVisible(open && rows.isEmpty());
    List<Component> gone =
        list.getChildren().filter(shown -> shown != nothing && !rows.contains(shown)).toList();
    list.remove(gone);
    for (int i = 0; i < rows.size(); i++) {
      AreaRow row = rows.get(i);
      if (list.indexOf(row) != i + 1) {
        list.addComponentAtIndex(i + 1, row);
      }
      row.numbered(i + 1);
      row.setVisible(open);
    }
  }

  private void save() {
    asking = false;
    preview.removeAll();
    try {
      say(came(desk.write(new Margin.Areas(piece, areas()))));
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      say(Away.note(press -> save()));
    }
    redraw();
  }

  private void say(Component words) {
    outcome.removeAll();
    outcome.add(words);
  }

  private Component came(Margins.Result result) {
    return switch (result) {
      case Margins.Result.Saved saved ->
          Markup.words("p", "muted", getTranslation("moderation.margin.saved"));
      case Margins.Result.Conflict(Written current) -> {
        asking = true;
        yield note(
            getTranslation("moderation.margin.conflict", desk.name(current).orElse("?")),
            Markup.element(
                "div",
                "t-row",
                new TeamButton(getTranslation("moderation.area.theirs"), press -> takeStored()),
                new TeamButton(getTranslation("moderation.margin.mine"), press -> save())));
      }
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

  /**
   * Fetched anew each time: what is covered may have changed, and for the same address a browser
   * takes the picture that the page has already, whatever is said about keeping it.
   */
  private void preview() {
    preview.removeAll();
    looks++;
    HtmlContainer image = new HtmlContainer("img");
    image
        .getElement()
        .setAttribute("src", coveredAddress + "?look=" + looks)
        .setAttribute("alt", getTranslation("moderation.area.preview.alt"));
    preview.add(Markup.words("h4", "", getTranslation("moderation.area.preview.title")), image);
  }
}
