package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.heard.shared.Language;
import org.heard.uikit.TextBox;

/** Words to write. They are stored when the field is left; until then they wait on the desk. */
final class WordsField extends Div {
  private final TextBox box;

  /**
   * A field.
   *
   * @param id of the field on the page, and of its words on the desk
   * @param typing hears what is typed, before it is stored
   * @param store hears the words when the field is left
   */
  WordsField(
      Desk desk,
      String id,
      String label,
      TextBox box,
      String stored,
      Consumer<String> typing,
      Consumer<String> store) {
    this.box = box;
    addClassName("t-field");
    String waiting = desk.unsaved(id);
    box.setId(id);
    box.holding(waiting == null ? stored : waiting);
    box.typed(words -> {
      desk.typed(id, words);
      typing.accept(words);
    });
    box.getElement()
        .addEventListener(
            "change",
            event -> {
              desk.typed(id, box.words());
              store.accept(box.words());
            });
    box.getElement()
        .addEventListener(
            "blur",
            event -> {
              if (desk.waits(id)) {
                store.accept(box.words());
              }
            });
    NativeLabel named = new NativeLabel(label);
    named.getElement().setAttribute("for", id);
    add(named, box);
  }

  WordsField hint(String words) {
    Paragraph hint = new Paragraph(words);
    hint.addClassName("muted");
    hint.setId(box.getId().orElseThrow() + "-hint");
    box.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
    addComponentAtIndex(1, hint);
    return this;
  }

  /** The language the words are written in, for spelling and direction. */
  WordsField in(Language language) {
    box.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
    return this;
  }
}
