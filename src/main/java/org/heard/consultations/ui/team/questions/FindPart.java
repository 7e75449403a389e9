package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.heard.uikit.TextBox;

/** Finds questions of a long list by their words, and folds its sections. */
final class FindPart extends Div {
  /** Fewer questions than this are seen at a glance. */
  static final int FROM = 9;

  private final TextBox box = TextBox.line();
  private final Paragraph found = new Paragraph();
  private final Div field;
  private final Div folds = new Div();

  /**
   * A field.
   *
   * @param wanted hears what somebody looks for; empty for nothing
   * @param open hears whether all sections are opened or folded
   */
  FindPart(Consumer<String> wanted, Consumer<Boolean> open) {
    addClassName("t-find");
    box.setId("find-question");
    box.sought(wanted::accept);
    NativeLabel label = new NativeLabel(getTranslation("consultations.questions.find"));
    label.setFor("find-question");
    found.getElement().setAttribute("role", "status");
    field = new Div(label, box, found);
    field.addClassName("t-field");
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
    return box.words().strip();
  }

  void found(int some, int all) {
    found.setText(
        wanted().isEmpty() ? "" : getTranslation("consultations.questions.found", some, all));
  }
}
