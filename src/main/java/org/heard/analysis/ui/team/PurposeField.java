package org.heard.analysis.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.heard.analysis.Exports.Purpose;
import org.heard.analysis.Labels;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** What a file is for: nothing is chosen for the reader, and nothing is written before. */
final class PurposeField extends Div {
  private static final String PROBLEM = "purpose-problem";

  private final HtmlContainer problem = Markup.element("p", "note note--wrong");
  private final Choice<Purpose> choice;
  private @Nullable Purpose chosen;

  PurposeField(Labels labels) {
    addClassName("t-field");
    choice =
        new Choice<>(
            getTranslation("analysis.export.purpose"),
            getTranslation("analysis.export.purpose.none"),
            List.of(Purpose.values()),
            labels::purpose,
            null,
            this::choose);
    choice.required();
    problem.setId(PROBLEM);
    problem.getElement().setAttribute("role", "alert");
    problem.getElement().setText(getTranslation("analysis.export.purpose.missing"));
    problem.setVisible(false);
    add(choice, problem);
  }

  private void choose(@Nullable Purpose purpose) {
    chosen = purpose;
    if (purpose != null) {
      complain(false);
    }
  }

  /** The purpose; without one the field says so and takes the reader there. */
  Optional<Purpose> asked() {
    if (chosen == null) {
      complain(true);
      choice.takeFocus();
    }
    return Optional.ofNullable(chosen);
  }

  private void complain(boolean wrong) {
    problem.setVisible(wrong);
    choice.problem(wrong, PROBLEM);
  }
}
