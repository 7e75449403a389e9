package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import org.heard.consultations.Question;
import org.heard.consultations.questions.RuleLines;

/** The number that a line of a rule holds an answer against. */
final class ValueNumber extends Div {
  private long number = 1;

  ValueNumber(Question question, RuleLines.Test test, Consumer<RuleLines.Line> add) {
    addClassName("t-form");
    add(
        new NumberField(
            "rule-number",
            getTranslation("consultations.rule.number"),
            number,
            now -> number = now),
        Press.button(
            getTranslation("consultations.rule.add"),
            () ->
                add.accept(
                    new RuleLines.Line(
                        question.key(),
                        test,
                        Set.of(),
                        Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE)))));
  }
}
