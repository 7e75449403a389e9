package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.margin.CoveredArea;
import org.heard.submissions.review.Area;
import org.heard.uikit.Markup;

/** One area: why it is covered, and buttons for who does not drag. */
final class AreaRow extends Div {
  private static final int STEP = 25;

  private final HtmlContainer title = Markup.words("b", "", "");
  private final Map<RedactionReason, TeamButton> reasons = new EnumMap<>(RedactionReason.class);
  private final Runnable changed;
  private CoveredArea covered;

  /**
   * The row of an area for as long as it is there.
   *
   * @param changed hears that it covers something else, or for another reason
   */
  AreaRow(CoveredArea covered, Runnable changed, Consumer<AreaRow> removed) {
    this.covered = covered;
    this.changed = changed;
    addClassName("area-row");
    getElement().setAttribute("role", "group");
    Div why = row(title);
    for (RedactionReason reason : RedactionReason.values()) {
      TeamButton button = new TeamButton(Wording.reason(reason), press -> because(reason));
      reasons.put(reason, button);
      why.add(button);
    }
    add(
        why,
        row(
            step(getTranslation("moderation.area.left"), -STEP, 0, 0, 0),
            step(getTranslation("moderation.area.right"), STEP, 0, 0, 0),
            step(getTranslation("moderation.area.up"), 0, -STEP, 0, 0),
            step(getTranslation("moderation.area.down"), 0, STEP, 0, 0)),
        row(
            step(getTranslation("moderation.area.wider"), 0, 0, STEP, 0),
            step(getTranslation("moderation.area.narrower"), 0, 0, -STEP, 0),
            step(getTranslation("moderation.area.taller"), 0, 0, 0, STEP),
            step(getTranslation("moderation.area.shorter"), 0, 0, 0, -STEP)),
        row(
            new TeamButton(
                getTranslation("moderation.area.remove"), press -> removed.accept(this))));
    mark();
  }

  /** What is covered, and why. */
  CoveredArea covered() {
    return covered;
  }

  /** The same row for the area where it is now. */
  void covers(Area area) {
    covered = new CoveredArea(area, covered.reason());
  }

  /** Its number on the page, from 1. */
  void numbered(int number) {
    String name = getTranslation("moderation.area.name", number);
    title.setText(name);
    getElement().setAttribute("aria-label", name);
  }

  private void because(RedactionReason reason) {
    covered = new CoveredArea(covered.area(), reason);
    mark();
    changed.run();
  }

  private void mark() {
    reasons.forEach((reason, button) -> button.pressed(reason == covered.reason()));
  }

  private static Div row(Component... inside) {
    Div row = new Div(inside);
    row.addClassName("why-row");
    return row;
  }

  private TeamButton step(String words, int x, int y, int width, int height) {
    return new TeamButton(
        words,
        press -> {
          covers(moved(covered.area(), x, y, width, height));
          changed.run();
        });
  }

  /** As far as the picture reaches. */
  static Area moved(Area area, int x, int y, int width, int height) {
    int wide = Math.clamp(area.width() + width, STEP, Area.WHOLE);
    int tall = Math.clamp(area.height() + height, STEP, Area.WHOLE);
    return new Area(
        Math.clamp(area.x() + x, 0, Area.WHOLE - wide),
        Math.clamp(area.y() + y, 0, Area.WHOLE - tall),
        wide,
        tall);
  }
}
