package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
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

  private final Consumer<CoveredArea> changed;
  private final Map<RedactionReason, TeamButton> reasons = new EnumMap<>(RedactionReason.class);
  private CoveredArea covered;

  AreaRow(int number, CoveredArea first, Consumer<CoveredArea> changed, Runnable removed) {
    this.changed = changed;
    this.covered = first;
    addClassName("area-row");
    getElement().setAttribute("role", "group");
    String name = getTranslation("moderation.area.name", number);
    getElement().setAttribute("aria-label", name);
    Div why = row(Markup.words("b", "", name));
    for (RedactionReason reason : RedactionReason.values()) {
      TeamButton choice =
          new TeamButton(
              Wording.reason(reason),
              press -> changed.accept(new CoveredArea(covered.area(), reason)));
      reasons.put(reason, choice);
      why.add(choice);
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
        row(new TeamButton(getTranslation("moderation.area.remove"), press -> removed.run())));
    show(first);
  }

  /** How the area is now; the buttons stay, so that the focus does. */
  void show(CoveredArea now) {
    covered = now;
    reasons.forEach((reason, button) -> button.pressed(reason == now.reason()));
  }

  private static Div row(Component... inside) {
    Div row = new Div(inside);
    row.addClassName("why-row");
    return row;
  }

  private TeamButton step(String words, int x, int y, int width, int height) {
    return new TeamButton(
        words,
        press ->
            changed.accept(
                new CoveredArea(moved(covered.area(), x, y, width, height), covered.reason())));
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
