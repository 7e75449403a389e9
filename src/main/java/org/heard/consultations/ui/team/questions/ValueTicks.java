package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.heard.consultations.Question;
import org.heard.consultations.questions.RuleLines;
import org.heard.uikit.Markup;

/** The answers that a line of a rule names. */
final class ValueTicks extends LineValues {
  private final Set<String> chosen = new LinkedHashSet<>();
  private final Paragraph problem = new Paragraph();

  ValueTicks(
      RuleWords words, Question question, RuleLines.Test test, Consumer<RuleLines.Line> add) {
    super(test);
    HtmlContainer values =
        Markup.element(
            "fieldset",
            "t-choices",
            Markup.words("legend", "", getTranslation("consultations.rule.values")));
    for (String value : RuleLines.values(question)) {
      values.add(new Tick(words.value(question.key(), value), false, on -> choose(value, on)));
    }
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(
        values,
        problem,
        Press.button(
            getTranslation("consultations.rule.add"),
            () -> {
              if (chosen.isEmpty()) {
                problem.setText(getTranslation("consultations.rule.tick-one"));
                problem.setVisible(true);
              } else {
                add.accept(new RuleLines.Line(question.key(), test(), Set.copyOf(chosen), 0));
              }
            }));
  }

  private void choose(String value, boolean on) {
    problem.setVisible(false);
    if (on) {
      chosen.add(value);
    } else {
      chosen.remove(value);
    }
  }
}
