package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.Rated;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** How far somebody agrees, in five steps. */
final class AgreeField extends AnswerField {
  private static final int STEPS = 5;

  private final OneOf cards;

  AgreeField(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    super("fieldset", changed);
    cards = new OneOf("opts--list", kept, this::tellChange);
    for (int value = 1; value <= STEPS; value++) {
      Component words = Markup.words("span", "", AgreeWords.of(value, this::getTranslation));
      cards.card(Integer.toString(value), List.of(words));
    }
    if (kept instanceof Rated rated) {
      cards.hold(Integer.toString(rated.value()));
    }
    add(cards);
  }

  @Override
  @Nullable Answer answer() {
    if (cards.reason() != null) {
      return new Answer.NotSaid(cards.reason());
    }
    String value = cards.chosen();
    return value == null ? null : new Rated(Integer.parseInt(value), null);
  }

  @Override
  void mark(boolean hasProblem) {}
}
