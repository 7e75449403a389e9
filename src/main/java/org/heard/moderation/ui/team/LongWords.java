package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.shared.Language;
import org.heard.uikit.TextBox;

/** Words asked for with their label, and below the box what does not fit. */
final class LongWords extends Div {
  private final TextBox box;
  private final String id;
  private final Paragraph problem = new Paragraph();

  LongWords(String id, String label, TextBox box) {
    this.id = id;
    this.box = box.typed(typed -> {});
    addClassName("t-field");
    box.setId(id);
    NativeLabel name = new NativeLabel(label);
    name.getElement().setAttribute("for", id);
    problem.setId(id + "-problem");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(name, box, problem);
  }

  String words() {
    return box.words().strip();
  }

  LongWords holding(String words) {
    box.holding(words);
    return this;
  }

  /** The language the words are written in. */
  LongWords in(Language language) {
    box.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
    return this;
  }

  /** What did not fit does now. */
  void fine() {
    problem.setVisible(false);
    box.problem(false, id + "-problem");
  }

  /** Says what does not fit, and puts the reader into the box. */
  void complain(String words) {
    problem.setText(words);
    problem.setVisible(true);
    box.problem(true, id + "-problem");
    box.getElement().callJsFunction("focus");
  }
}
