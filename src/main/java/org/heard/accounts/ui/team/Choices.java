package org.heard.accounts.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Boxes to tick, under one heading. */
final class Choices<T> extends HtmlContainer {
  private final Set<T> chosen;

  Choices(String heading, Map<T, String> names, Set<T> chosen) {
    super("fieldset");
    this.chosen = new LinkedHashSet<>(chosen);
    addClassName("t-choices");
    getElement().appendChild(new Element("legend").setText(heading));
    names.forEach((value, words) -> add(box(value, words)));
  }

  private NativeLabel box(T value, String words) {
    Input box = new Input();
    box.setType("checkbox");
    box.getElement().setAttribute("value", value.toString());
    box.getElement().setProperty("checked", chosen.contains(value));
    box.getElement()
        .addPropertyChangeListener("checked", "change", event -> tick(value, event.getValue()));
    NativeLabel label = new NativeLabel();
    label.add(box, new Span(words));
    label.addClassName("t-check");
    return label;
  }

  private void tick(T value, java.io.Serializable on) {
    if (Boolean.TRUE.equals(on)) {
      chosen.add(value);
    } else {
      chosen.remove(value);
    }
  }

  Set<T> chosen() {
    return Set.copyOf(chosen);
  }
}
