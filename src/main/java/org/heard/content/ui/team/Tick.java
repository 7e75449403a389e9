package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;

/** A box to tick, with its words. */
final class Tick extends NativeLabel {
  Tick(String words, boolean on, Consumer<Boolean> changed) {
    Input box = new Input();
    box.setType("checkbox");
    box.getElement().setProperty("checked", on);
    box.getElement()
        .addPropertyChangeListener(
            "checked", "change", event -> changed.accept(Boolean.TRUE.equals(event.getValue())));
    add(box);
    add(words);
    addClassName("t-check");
  }
}
