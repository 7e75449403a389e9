package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.AssentTexts;
import org.heard.submissions.AssentTexts.Asked;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;

/** What a child allows, each in its own tick with a picture and a sound. All start empty. */
@Tag("fieldset")
final class AssentTicks extends HtmlContainer {
  static final String TAKE_PART = id(AssentPiece.TAKE_PART);
  static final String READ = id(AssentPiece.READ);
  private static final String PROBLEM = "assent-problem";

  private final List<Asked> asked;
  private final Map<AssentPiece, HtmlContainer> boxes = new EnumMap<>(AssentPiece.class);
  private final HtmlContainer problem = Markup.element("p", "problem");

  /**
   * Ticks for pieces.
   *
   * @param asked what is asked about the answers in hand
   */
  AssentTicks(List<Asked> asked) {
    this.asked = asked;
    addClassName("sheet");
    add(Markup.words("legend", "vh", getTranslation("submissions.check.may-we")));
    asked.forEach(piece -> add(row(piece)));
    problem.setId(PROBLEM);
    problem.setVisible(false);
    add(problem);
  }

  /** The id of the tick of a piece. */
  static String id(AssentPiece piece) {
    return "assent-" + piece.key();
  }

  private Component row(Asked piece) {
    HtmlContainer box = Markup.element("input", "");
    box.setId(id(piece.piece()));
    box.getElement().setAttribute("type", "checkbox");
    box.getElement().addEventListener("change", change -> clear()).synchronizeProperty("checked");
    boxes.put(piece.piece(), box);
    HtmlContainer text =
        Markup.element(
            "span",
            "",
            Markup.words("span", "", piece.words()),
            Markup.words("small", "", piece.note()));
    HtmlContainer label = Markup.element("label", "tick", box, Picture.spot(piece.picture()), text);
    label.getElement().setAttribute("for", id(piece.piece()));
    String words = piece.words().in(ReaderWording.reader()).text();
    return ReadAloud.around(Markup.element("div", "assent", label, ReadAloud.of(words)));
  }

  /** With what was ticked before the page changed its language. */
  void tick(Assent assent) {
    boxes.forEach((piece, box) -> box.getElement().setProperty("checked", assent.allows(piece)));
  }

  Assent assent() {
    Set<AssentPiece> given = EnumSet.noneOf(AssentPiece.class);
    boxes.forEach((piece, box) -> {
      if (box.getElement().getProperty("checked", false)) {
        given.add(piece);
      }
    });
    return new Assent(given, AssentTexts.current().seenBy(ReaderWording.reader()));
  }

  private void clear() {
    problem.setVisible(false);
    boxes
        .values()
        .forEach(box ->
            box.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby"));
  }

  /** Says which ticks are needed and missing, and gives ways to them. */
  List<Anchor> sayMissing() {
    problem.removeAll();
    problem.add(
        new Icon(Sign.CARE),
        Markup.words("span", "", getTranslation("submissions.assent.missing")));
    problem.setVisible(true);
    Assent assent = assent();
    return asked.stream()
        .filter(piece -> piece.needed() && !assent.allows(piece.piece()))
        .map(this::missing)
        .toList();
  }

  private Anchor missing(Asked piece) {
    HtmlContainer box = java.util.Objects.requireNonNull(boxes.get(piece.piece()));
    box.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", PROBLEM);
    return ErrorLink.to(id(piece.piece()), piece.words().in(ReaderWording.reader()).text());
  }
}
