package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;
import org.heard.uikit.TextBox;

/** One line for words of something new, and the button that adds it. */
final class AddForm extends Div {
  AddForm(String id, String label, Consumer<String> add) {
    addClassName("t-form");
    TextBox box = TextBox.line();
    box.setId(id);
    box.typed(words -> {});
    Runnable act =
        () -> {
          String words = box.words();
          box.holding("");
          add.accept(words);
        };
    box.entered(act::run);
    NativeLabel named = new NativeLabel(label);
    named.getElement().setAttribute("for", id);
    Div field = new Div(named, box);
    field.addClassName("t-field");
    add(field, Press.button(label, act));
  }
}
