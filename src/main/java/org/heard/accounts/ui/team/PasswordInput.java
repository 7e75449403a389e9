package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A field for a password, with a way to see what was typed instead of a second field. */
final class PasswordInput extends Div {
  private final Input input = new Input();
  private final Paragraph problem = new Paragraph();

  PasswordInput(String id, String words, String hint, String autocomplete) {
    addClassName("t-field");
    input.setId(id);
    input.setType("password");
    input.getElement().setAttribute("autocomplete", autocomplete);
    input.getElement().setAttribute("maxlength", "200");
    NativeLabel label = new NativeLabel(words);
    label.setFor(input);
    add(label);
    if (!hint.isEmpty()) {
      Paragraph explained = new Paragraph(hint);
      explained.setId(id + "-hint");
      explained.addClassName("muted");
      add(explained);
    }
    problem.setId(id + "-problem");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    input
        .getElement()
        .setAttribute(
            "aria-describedby", hint.isEmpty() ? problemId() : id + "-hint " + problemId());
    add(input, showing(id), problem);
  }

  private String problemId() {
    return problem.getId().orElseThrow();
  }

  private NativeLabel showing(String id) {
    Input box = new Input();
    box.setId(id + "-show");
    box.setType("checkbox");
    box.getElement()
        .addEventListener(
            "change",
            event -> {
              boolean plain = event.getEventData().get("element.checked").asBoolean();
              input.setType(plain ? "text" : "password");
            })
        .addEventData("element.checked");
    NativeLabel label = new NativeLabel();
    label.add(box, new Span(getTranslation("accounts.password.show")));
    label.addClassName("t-check");
    return label;
  }

  String value() {
    return input.getValue();
  }

  void clear() {
    input.clear();
  }

  void complain(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    input.getElement().setAttribute("aria-invalid", Boolean.toString(!words.isEmpty()));
  }
}
