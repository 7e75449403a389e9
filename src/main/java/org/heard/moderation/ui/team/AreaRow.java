package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.margin.CoveredArea;
import org.heard.submissions.review.Area;
import org.heard.uikit.Markup;

/** One area: why it is covered, and buttons for who does not drag. */
final class AreaRow extends Div {
  private static final int STEP = 25;

  AreaRow(int number, CoveredArea covered, Consumer<CoveredArea> changed, Runnable removed) {
    addClassName("why-row");
    addClassName("area-row");
    getElement().setAttribute("role", "group");
    String name = getTranslation("moderation.area.name", number);
    getElement().setAttribute("aria-label", name);
    add(Markup.words("b", "", name));
    for (RedactionReason reason : RedactionReason.values()) {
      add(
          new TeamButton(
                  Wording.reason(reason),
                  press -> changed.accept(new CoveredArea(covered.area(), reason)))
              .pressed(reason == covered.reason()));
    }
    Consumer<Area> to = area -> changed.accept(new CoveredArea(area, covered.reason()));
    add(
        step(getTranslation("moderation.area.left"), covered.area(), -STEP, 0, 0, 0, to),
        step(getTranslation("moderation.area.right"), covered.area(), STEP, 0, 0, 0, to),
        step(getTranslation("moderation.area.up"), covered.area(), 0, -STEP, 0, 0, to),
        step(getTranslation("moderation.area.down"), covered.area(), 0, STEP, 0, 0, to),
        step(getTranslation("moderation.area.wider"), covered.area(), 0, 0, STEP, 0, to),
        step(getTranslation("moderation.area.narrower"), covered.area(), 0, 0, -STEP, 0, to),
        step(getTranslation("moderation.area.taller"), covered.area(), 0, 0, 0, STEP, to),
        step(getTranslation("moderation.area.shorter"), covered.area(), 0, 0, 0, -STEP, to),
        new TeamButton(getTranslation("moderation.area.remove"), press -> removed.run()));
  }

  private static TeamButton step(
      String words, Area area, int x, int y, int width, int height, Consumer<Area> to) {
    return new TeamButton(words, press -> to.accept(moved(area, x, y, width, height)));
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
