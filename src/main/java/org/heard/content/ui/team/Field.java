package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.heard.shared.Language;
import org.heard.uikit.TextBox;

/** Words asked for: what they are, perhaps a hint, and below the box what does not fit. */
final class Field extends Div {
  private final TextBox box;
  private final String id;
  private final Paragraph problem = new Paragraph();
  private String described = "";

  Field(String id, String label, TextBox box, String stored) {
    this.id = id;
    this.box = box.holding(stored);
    addClassName("t-field");
    box.setId(id);
    box.typed(words -> {});
    NativeLabel named = new NativeLabel(label);
    named.getElement().setAttribute("for", id);
    problem.setId(id + "-problem");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(named, box, problem);
  }

  Field hint(String words) {
    Paragraph hint = new Paragraph(words);
    hint.addClassName("muted");
    hint.setId(id + "-hint");
    described = id + "-hint";
    box.getElement().setAttribute("aria-describedby", described);
    addComponentAtIndex(1, hint);
    return this;
  }

  /** The language the words are written in, for spelling and direction. */
  Field in(Language language) {
    box.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
    return this;
  }

  /** Hears the words when the field is left. */
  Field storing(Consumer<String> store) {
    box.getElement().addEventListener("change", event -> store.accept(box.words()));
    return this;
  }

  /** Hears the words while they are typed. */
  Field typing(Consumer<String> heard) {
    box.typed(heard::accept);
    return this;
  }

  String words() {
    return box.words().strip();
  }

  void holding(String words) {
    box.holding(words);
  }

  void takeFocus() {
    box.getElement().callJsFunction("focus");
  }

  /** Says what does not fit, and puts the reader into the box; empty takes it back. */
  void complain(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    String by = (described + (words.isEmpty() ? "" : " " + id + "-problem")).strip();
    box.getElement()
        .setAttribute("aria-invalid", Boolean.toString(!words.isEmpty()))
        .setAttribute("aria-describedby", by);
    if (!words.isEmpty()) {
      takeFocus();
    }
  }
}
