package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Question;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Exactly one option, or something else in own words. */
final class OneChoiceField extends AnswerField {
  private final OneOf cards;
  private final OtherWords other;

  OneChoiceField(
      Question.OneChoice question,
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed,
      SerializableRunnable entered) {
    super("fieldset", changed);
    cards = new OneOf(Cards.look(question.options()), kept, this::tellChange);
    question.options().forEach(option -> cards.card(option.key(), Cards.content(option)));
    Picked picked = kept instanceof Picked before ? before : new Picked(List.of(), null);
    other =
        new OtherWords(
                "other",
                TextBox.line().entered(entered),
                getTranslation("submissions.form.other-words"),
                picked.other())
            .typed(this::tellChange);
    add(cards);
    if (question.other()) {
      cards.plainCard(
          Picked.OTHER, Cards.somethingElse(getTranslation("submissions.form.something-else")));
      add(other);
    }
    cards.hold(picked.keys().isEmpty() ? null : picked.keys().getFirst());
  }

  @Override
  @Nullable Answer answer() {
    if (cards.reason() != null) {
      return new Answer.NotSaid(cards.reason());
    }
    String key = cards.chosen();
    if (key == null) {
      return null;
    }
    return new Picked(List.of(key), key.equals(Picked.OTHER) ? other.words() : null);
  }

  @Override
  void mark(boolean hasProblem) {
    other.mark(hasProblem);
  }
}
