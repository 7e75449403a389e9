package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A box to tick, with its words. */
final class Tick extends NativeLabel {

  @Tag("input")
  private static final class Box extends Component {}

  private final Box box = new Box();

  Tick(String words, boolean on) {
    box.getElement().setAttribute("type", "checkbox").setProperty("checked", on);
    box.getElement().addEventListener("change", change -> {}).synchronizeProperty("checked");
    add(box, new Span(words));
    addClassName("t-check");
  }

  boolean on() {
    return box.getElement().getProperty("checked", false);
  }
}
