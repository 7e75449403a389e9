package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.heard.consultations.making.CallPlan;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One of several, stored at once.
 *
 * @param <T> what is chosen
 */
final class ChoiceField<T> extends PlanField {
  private final String label;
  private final transient Function<CallPlan, List<T>> values;
  private final transient Function<T, String> words;
  private final transient Function<CallPlan, T> read;
  private final transient BiFunction<CallPlan, T, CallPlan> write;
  private final Div place = new Div();
  private transient @Nullable T chosen;
  private transient List<T> offered = List.of();
  private @Nullable Choice<T> choice;

  ChoiceField(
      PlanDesk desk,
      String label,
      String help,
      Function<CallPlan, List<T>> values,
      Function<T, String> words,
      Function<CallPlan, T> read,
      BiFunction<CallPlan, T, CallPlan> write) {
    super(desk);
    this.label = label;
    this.values = values;
    this.words = words;
    this.read = read;
    this.write = write;
    place.addClassName("t-form");
    add(place);
    if (!help.isEmpty()) {
      Paragraph hint = new Paragraph(help);
      hint.addClassName("muted");
      add(hint);
    }
    add(clashes());
  }

  @Override
  void takeFocus() {
    if (choice != null) {
      choice.takeFocus();
    }
  }

  private void pick(@Nullable T value) {
    if (value != null) {
      // What the browser shows is what was picked; the list is not built anew under the finger.
      chosen = value;
      save(plan -> write.apply(plan, value));
    }
  }

  @Override
  String told(CallPlan plan) {
    return words.apply(read.apply(plan));
  }

  @Override
  public void show(CallPlan plan) {
    T now = read.apply(plan);
    List<T> all = values.apply(plan);
    if (choice != null && now.equals(chosen) && all.equals(offered)) {
      return;
    }
    chosen = now;
    offered = all;
    choice = new Choice<>(label, null, all, words, now, this::pick);
    place.removeAll();
    place.add(choice);
  }
}
