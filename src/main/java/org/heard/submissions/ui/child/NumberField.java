package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.uikit.Heading;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** A number. Words that are no number are kept as words, to be talked about, not lost. */
final class NumberField extends AnswerField {
  private final TextBox box = TextBox.line().namedBy(Heading.ID);
  private final int decimals;
  private final NotSaidChoices notSaid;

  NumberField(
      Question.NumberAsked asked,
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed,
      SerializableRunnable entered) {
    super("div", changed);
    decimals = asked.decimals();
    if (decimals == 0) {
      box.forDigits();
    } else {
      box.forDecimals();
    }
    box.addClassNames("answer-box", "box--number");
    Written.in(kept).ifPresent(box::holding);
    if (kept instanceof Answer.Amount(BigDecimal value)) {
      box.holding(TypedNumber.write(value, ReaderLanguage.current()));
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
    Optional<BigDecimal> number = TypedNumber.read(box.words(), decimals);
    return number.isPresent() ? new Answer.Amount(number.get()) : Written.words(box.words());
  }

  @Override
  void mark(boolean hasProblem) {
    box.problem(hasProblem, PROBLEM);
  }
}
