package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.OptionalLong;
import org.heard.consultations.Answer;
import org.heard.uikit.Heading;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** A whole number. Words that are no number are kept as words, to be talked about, not lost. */
final class NumberField extends AnswerField {
  private final TextBox box = TextBox.line().namedBy(Heading.ID).forDigits();
  private final NotSaidChoices notSaid;

  NumberField(
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed,
      SerializableRunnable entered) {
    super("div", changed);
    box.addClassNames("answer-box", "box--number");
    Written.in(kept).ifPresent(box::holding);
    if (kept instanceof Answer.Amount(long value)) {
      box.holding(WholeNumber.write(value, ReaderLanguage.current()));
    }
    notSaid = new NotSaidChoices("checkbox", kept, this::notSaid);
    add(box.typed(words -> typed()).entered(entered), notSaid);
  }

  private void notSaid() {
    box.holding("");
    tellChange();
  }

  private void typed() {
    if (!box.words().isBlank()) {
      notSaid.clear();
    }
    tellChange();
  }

  @Override
  @Nullable Answer answer() {
    if (notSaid.reason() != null) {
      return new Answer.NotSaid(notSaid.reason());
    }
    OptionalLong number = WholeNumber.read(box.words());
    return number.isPresent() ? new Answer.Amount(number.getAsLong()) : Written.words(box.words());
  }

  @Override
  void mark(boolean hasProblem) {
    box.problem(hasProblem, PROBLEM);
  }
}
