package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import org.heard.consultations.Answer;
import org.heard.uikit.Heading;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Free words, as many as somebody likes. */
final class LongTextField extends AnswerField {
  private static final int ROWS = 6;

  private final TextBox box = TextBox.area(ROWS).namedBy(Heading.ID);

  LongTextField(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    super("div", changed);
    box.addClassName("answer-box");
    Written.in(kept).ifPresent(box::holding);
    add(box.typed(words -> tellChange()));
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
