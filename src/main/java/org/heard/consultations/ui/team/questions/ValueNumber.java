package org.heard.consultations.ui.team.questions;

import java.util.Set;
import java.util.function.Consumer;
import org.heard.consultations.Question;
import org.heard.consultations.questions.RuleLines;

/** The number that a line of a rule holds an answer against. */
final class ValueNumber extends LineValues {
  private long number = 1;

  ValueNumber(Question question, RuleLines.Test test, Consumer<RuleLines.Line> add) {
    super(test);
    NumberField field =
        new NumberField(
            "rule-number",
            getTranslation("consultations.rule.number"),
            number,
            now -> number = now);
    add(
        field,
        Press.button(
            getTranslation("consultations.rule.add"),
            () -> {
              if (field.holdsNumber()) {
                add.accept(line(question));
              }
            }));
  }

  private RuleLines.Line line(Question question) {
    return new RuleLines.Line(
        question.key(), test(), Set.of(), Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }
}
