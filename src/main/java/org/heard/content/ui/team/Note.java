package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what became of something. */
final class Note extends Div {
  private Note(String look, String role, String words) {
    addClassNames("note", "t-form", look);
    getElement().setAttribute("role", role);
    add(new Paragraph(words));
  }

  static Note good(String words) {
    return new Note("note--good", "status", words);
  }

  static Note care(String words) {
    return new Note("note--care", "alert", words);
  }
}
