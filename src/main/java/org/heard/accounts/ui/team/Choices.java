package org.heard.accounts.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Boxes to tick, under one heading. */
final class Choices<T> extends HtmlContainer {
  private final Set<T> chosen;
  private final Map<T, String> names;
  private final Map<T, NativeLabel> boxes = new LinkedHashMap<>();

  Choices(String heading, Map<T, String> names, Set<T> chosen) {
    super("fieldset");
    this.chosen = new LinkedHashSet<>(chosen);
    this.names = names;
    addClassName("t-choices");
    getElement().appendChild(new Element("legend").setText(heading));
    names.forEach((value, words) -> boxes.put(value, box(value, words)));
    boxes.values().forEach(this::add);
  }

  /**
   * Shows those whose words are wanted. What is ticked stays in sight.
   *
   * @return how many are wanted
   */
  int show(Predicate<String> wanted) {
    boxes.forEach((value, box) ->
        box.setVisible(chosen.contains(value) || wanted.test(names.getOrDefault(value, ""))));
    return (int) names.values().stream().filter(wanted).count();
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
