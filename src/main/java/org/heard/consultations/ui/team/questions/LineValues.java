package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.heard.consultations.Question;
import org.heard.consultations.questions.RuleLines;

/**
 * What a line of a rule holds an answer against. It stays where the line says something else of the
 * same kind: whoever types at once loses nothing.
 */
abstract sealed class LineValues extends Div permits ValueNumber, ValueTicks {
  private RuleLines.Test test;

  LineValues(RuleLines.Test test) {
    this.test = test;
    addClassName("t-form");
  }

  static LineValues of(
      RuleWords words, Question question, RuleLines.Test test, Consumer<RuleLines.Line> add) {
    return switch (test) {
      case IS, IS_NOT -> new ValueTicks(words, question, test, add);
      case AT_LEAST, AT_MOST, CHOSEN_AT_LEAST, CHOSEN_AT_MOST, LETTERS_AT_LEAST ->
          new ValueNumber(question, test, add);
    };
  }

  RuleLines.Test test() {
    return test;
  }

  /** Whether it fits what the line says now; it says that from then on. */
  boolean takes(RuleLines.Test now) {
    boolean fits = ticks(now) == ticks(test);
    if (fits) {
      test = now;
    }
    return fits;
  }

  private static boolean ticks(RuleLines.Test test) {
    return test == RuleLines.Test.IS || test == RuleLines.Test.IS_NOT;
  }
}
