package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.jspecify.annotations.Nullable;

/** Radio cards of which exactly one can be chosen, the two "not said" cards included. */
@Tag("div")
final class OneOf extends HtmlContainer {
  private final HtmlContainer cards = new HtmlContainer("div");
  private final List<Choice> choices = new ArrayList<>();
  private final NotSaidChoices notSaid;
  private final SerializableRunnable changed;
  private @Nullable String chosen;

  OneOf(String look, @Nullable Answer kept, SerializableRunnable changed) {
    this.changed = changed;
    cards.addClassNames("opts", look);
    notSaid = new NotSaidChoices("radio", kept, () -> choose(null));
    add(cards, notSaid);
  }

  void card(String value, List<Component> content) {
    Choice choice = Choice.marked("radio", value, content);
    choices.add(choice.changed(() -> choose(value)));
    cards.add(choice);
  }

  void plainCard(String value, Component... content) {
    Choice choice = Choice.plain("radio", value, content);
    choices.add(choice.changed(() -> choose(value)));
    notSaid.addBefore(choice);
  }

  /** Without "I don't know", where one of the cards says so. */
  void withoutDontKnow() {
    notSaid.withoutDontKnow();
  }

  // Browsers tell only about the button that was pressed; the others are let go here.
  private void choose(@Nullable String value) {
    hold(value);
    if (value != null) {
      notSaid.clear();
    }
    changed.run();
  }

  /** Shows a value as chosen; one that is no card is none. */
  void hold(@Nullable String value) {
    chosen = null;
    for (Choice choice : choices) {
      boolean same = choice.value().equals(value);
      choice.choose(same);
      if (same) {
        chosen = value;
      }
    }
  }

  @Nullable String chosen() {
    return chosen;
  }

  @Nullable Reason reason() {
    return notSaid.reason();
  }
}
