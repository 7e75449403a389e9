package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.shared.Letters;
import org.heard.uikit.TextBox;

/** Words asked for: what they are, a hint, and below the box what does not fit. */
public final class Field extends Div {
  private final TextBox box;
  private final String id;
  private final Paragraph problem = new Paragraph();

  /** A field with this id. */
  public Field(String id, String words, String hint, TextBox box) {
    this.id = id;
    this.box = box.typed(typed -> {});
    addClassName("t-field");
    box.setId(id);
    NativeLabel label = new NativeLabel(words);
    label.getElement().setAttribute("for", id);
    Paragraph explained = new Paragraph(hint);
    explained.setId(id + "-hint");
    explained.addClassName("muted");
    problem.setId(id + "-problem");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(label, explained, box, problem);
    describe(false);
  }

  /** The words, without blanks around them and without signs that the database cannot hold. */
  public String words() {
    return Letters.fit(box.words()).strip();
  }

  /** Takes the words away, and what was said about them. */
  public void clear() {
    box.holding("");
    fine();
  }

  /** Takes back what was said about the words. */
  public void fine() {
    problem.setVisible(false);
    describe(false);
  }

  /** Says what does not fit, and puts the reader into the box. */
  public void complain(String words) {
    problem.setText(words);
    problem.setVisible(true);
    describe(true);
    box.getElement().callJsFunction("focus");
  }

  private void describe(boolean wrong) {
    String hint = id + "-hint";
    box.getElement()
        .setAttribute("aria-invalid", Boolean.toString(wrong))
        .setAttribute("aria-describedby", wrong ? hint + " " + id + "-problem" : hint);
  }
}
