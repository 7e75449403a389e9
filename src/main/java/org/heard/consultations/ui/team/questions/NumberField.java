package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.LongConsumer;
import org.heard.uikit.TextBox;

/** A whole number to write; anything else is said to be none and changes nothing. */
final class NumberField extends Div {
  private static final String WHOLE = "-?[0-9]{1,15}";

  private final TextBox box;

  NumberField(String id, String label, long stored, LongConsumer changed) {
    addClassName("t-field");
    box = TextBox.line().forDigits().holding(Long.toString(stored));
    box.setId(id);
    box.addClassName("t-number");
    Paragraph problem = new Paragraph(getTranslation("consultations.questions.no-number"));
    problem.setId(id + "-problem");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    box.typed(words -> {});
    box.getElement()
        .addEventListener(
            "change",
            event -> {
              boolean whole = holdsNumber();
              problem.setVisible(!whole);
              box.problem(!whole, id + "-problem");
              if (whole) {
                changed.accept(Long.parseLong(box.words().strip()));
              }
            });
    NativeLabel named = new NativeLabel(label);
    named.getElement().setAttribute("for", id);
    add(named, box, problem);
  }

  /** Whether what is typed in it is a whole number. */
  boolean holdsNumber() {
    return box.words().strip().matches(WHOLE);
  }
}
