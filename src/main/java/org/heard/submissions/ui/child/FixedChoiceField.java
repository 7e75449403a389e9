package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.Picked;
import org.jspecify.annotations.Nullable;

/** One of a few choices whose words belong to the interface. */
class FixedChoiceField extends AnswerField {
  private final OneOf cards;

  FixedChoiceField(
      String look, @Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    super("fieldset", changed);
    cards = new OneOf(look, kept, this::tellChange);
    add(cards);
  }

  /** Without "I don't know", where one of the cards says so. */
  final void withoutDontKnow() {
    cards.withoutDontKnow();
  }

  final void card(String key, Component... content) {
    cards.card(key, List.of(content));
  }

  /** Shows what was answered before; after all cards are there. */
  final void hold(@Nullable Answer kept) {
    cards.hold(kept instanceof Picked picked ? picked.keys().getFirst() : null);
  }

  @Override
  final @Nullable Answer answer() {
    if (cards.reason() != null) {
      return new Answer.NotSaid(cards.reason());
    }
    String key = cards.chosen();
    return key == null ? null : Picked.one(key);
  }

  @Override
  final void mark(boolean hasProblem) {}
}
