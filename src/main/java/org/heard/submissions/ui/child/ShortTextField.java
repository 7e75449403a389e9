package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.consultations.Answer;
import org.heard.uikit.Heading;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** One line of words. */
final class ShortTextField extends AnswerField {
  private final TextBox box = TextBox.line().namedBy(Heading.ID);

  ShortTextField(
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed,
      SerializableRunnable entered) {
    super("div", changed);
    box.addClassName("answer-box");
    Written.in(kept).ifPresent(box::holding);
    add(box.typed(words -> tellChange()).entered(entered));
  }

  @Override
  @Nullable Answer answer() {
    return Written.words(box.words());
  }

  @Override
  void mark(boolean hasProblem) {
    box.problem(hasProblem, PROBLEM);
  }
}
