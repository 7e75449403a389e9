package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.heard.uikit.SearchField;

/** Finds questions of a long list by their words, and folds its sections. */
final class FindPart extends Div {
  /** Fewer questions than this are seen at a glance. */
  static final int FROM = 9;

  private final SearchField field;
  private final Div folds = new Div();

  /**
   * A field.
   *
   * @param wanted hears what somebody looks for; empty for nothing
   * @param open hears whether all sections are opened or folded
   */
  FindPart(Consumer<String> wanted, Consumer<Boolean> open) {
    addClassName("t-find");
    field =
        new SearchField(
            "find-question", getTranslation("consultations.questions.find"), wanted::accept);
    folds.addClassName("t-row");
    folds.add(
        Press.button(getTranslation("consultations.section.fold-all"), () -> open.accept(false)),
        Press.button(getTranslation("consultations.section.open-all"), () -> open.accept(true)));
    add(field, folds);
  }

  void show(int questions, int sections) {
    field.setVisible(questions >= FROM || !wanted().isEmpty());
    folds.setVisible(questions >= FROM && sections > 1);
  }

  String wanted() {
    return field.wanted();
  }

  void found(int some, int all) {
    field.found(getTranslation("consultations.questions.found", some, all));
  }
}
