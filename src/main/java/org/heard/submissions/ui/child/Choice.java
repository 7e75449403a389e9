package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;

/** One card to choose: a native radio button or tick box over the whole card. */
@Tag("label")
final class Choice extends HtmlContainer {
  private final HtmlContainer input = Markup.element("input", "");

  private Choice(String type, String value, List<Component> content) {
    addClassName("opt");
    input.getElement().setAttribute("type", type).setAttribute("name", "answer");
    input.getElement().setAttribute("value", value);
    HtmlContainer seen = Markup.element("span", "in");
    SharedMarkup.fill(seen, content);
    add(input, seen);
  }

  /** A card with a round mark (radio) or a square one (checkbox). */
  static Choice marked(String type, String value, List<Component> content) {
    HtmlContainer dot =
        Markup.element("span", type.equals("radio") ? "dot" : "dot sq", new Icon(Sign.TICK));
    dot.getElement().setAttribute("aria-hidden", "true");
    List<Component> marked = new ArrayList<>(content);
    marked.add(dot);
    return new Choice(type, value, marked);
  }

  /** A card with words only. */
  static Choice plain(String type, String value, Component... content) {
    return new Choice(type, value, List.of(content));
  }

  String value() {
    return String.valueOf(input.getElement().getAttribute("value"));
  }

  boolean chosen() {
    return input.getElement().getProperty("checked", false);
  }

  void choose(boolean chosen) {
    input.getElement().setProperty("checked", chosen);
  }

  Choice changed(SerializableRunnable listener) {
    input
        .getElement()
        .addEventListener("change", happened -> listener.run())
        .synchronizeProperty("checked");
    return this;
  }
}
