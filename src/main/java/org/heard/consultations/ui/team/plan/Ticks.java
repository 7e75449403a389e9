package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.consultations.making.CallPlan;

/**
 * Boxes to tick, each stored at once.
 *
 * @param <T> what a box stands for
 */
final class Ticks<T> extends PlanField {
  private final transient Map<T, String> names;
  private final transient Map<T, Input> boxes = new LinkedHashMap<>();
  private final transient Function<CallPlan, Set<T>> read;
  private final transient BiFunction<CallPlan, Set<T>, CallPlan> write;

  Ticks(
      PlanDesk desk,
      String heading,
      Map<T, String> names,
      Function<CallPlan, Set<T>> read,
      BiFunction<CallPlan, Set<T>, CallPlan> write) {
    super(desk);
    this.names = names;
    this.read = read;
    this.write = write;
    HtmlContainer group = new HtmlContainer("fieldset");
    group.addClassName("t-choices");
    group.getElement().appendChild(new Element("legend").setText(heading));
    names.forEach((value, words) -> group.add(box(value, words)));
    add(group, clashes());
  }

  private NativeLabel box(T value, String words) {
    Input box = new Input();
    box.setType("checkbox");
    box.getElement().setAttribute("value", value.toString());
    box.getElement()
        .addPropertyChangeListener(
            "checked",
            "change",
            event -> {
              if (event.isUserOriginated()) {
                tick(value, Boolean.TRUE.equals(event.getValue()));
              }
            });
    boxes.put(value, box);
    NativeLabel label = new NativeLabel();
    label.add(box, new Span(words));
    label.addClassName("t-check");
    return label;
  }

  private void tick(T value, boolean on) {
    save(plan -> {
      Set<T> chosen = new LinkedHashSet<>(read.apply(plan));
      if (on) {
        chosen.add(value);
      } else {
        chosen.remove(value);
      }
      return write.apply(plan, chosen);
    });
  }

  void takeFocus(String value) {
    boxes.forEach((one, box) -> {
      if (one.toString().equals(value)) {
        box.focus();
      }
    });
  }

  @Override
  String told(CallPlan plan) {
    return read.apply(plan).stream().map(names::get).collect(Collectors.joining(", "));
  }

  @Override
  public void show(CallPlan plan) {
    Set<T> chosen = read.apply(plan);
    boxes.forEach((value, box) -> box.getElement().setProperty("checked", chosen.contains(value)));
  }
}
