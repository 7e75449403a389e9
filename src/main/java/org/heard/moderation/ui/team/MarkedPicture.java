package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heard.moderation.margin.Margin;
import org.heard.submissions.review.Area;

/**
 * A picture with rectangles over it; while marking, they are drawn, moved and resized by touch,
 * mouse or keyboard.
 */
@Tag("heard-areas")
@JsModule("./scripts/heard-areas.ts")
final class MarkedPicture extends Component {

  MarkedPicture(String source, String alternative, Consumer<List<Area>> changed) {
    getElement()
        .setAttribute("src", source)
        .setAttribute("alt", alternative)
        .setAttribute("label", getTranslation("moderation.area.keys"));
    getElement()
        .addEventListener(
            "areas",
            event -> {
              List<Area> areas = read(event.getEventData().path("event.detail").asString(""));
              if (areas.size() <= Margin.Areas.MOST) {
                changed.accept(areas);
              }
              // Until then the browser shows what it reported, not an answer to something earlier.
              getElement()
                  .setAttribute(
                      "answered", event.getEventData().path("element.reported").asString("0"));
            })
        .addEventData("event.detail")
        .addEventData("element.reported");
  }

  void show(List<Area> areas, boolean marking) {
    getElement()
        .setAttribute("marking", marking)
        .setAttribute(
            "areas",
            areas.stream()
                .map(area -> area.x() + "," + area.y() + "," + area.width() + "," + area.height())
                .collect(Collectors.joining(" ")));
  }

  /** What does not fit into the picture is left out: a browser sends what it likes. */
  private static List<Area> read(String areas) {
    return Arrays.stream(areas.split(" "))
        .filter(part -> part.matches("\\d{1,4}(,\\d{1,4}){3}"))
        .map(part -> Arrays.stream(part.split(",")).mapToInt(Integer::parseInt).toArray())
        .filter(part ->
            part[2] > 0
                && part[3] > 0
                && part[0] + part[2] <= Area.WHOLE
                && part[1] + part[3] <= Area.WHOLE)
        .map(part -> new Area(part[0], part[1], part[2], part[3]))
        .toList();
  }
}
