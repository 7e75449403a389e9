package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Says what was done, and may offer to undo it. */
final class Done extends Div {
  Done(String words) {
    addClassNames("note", "note--good", "t-form");
    getElement().setAttribute("role", "status");
    add(new Paragraph(words));
  }

  static Done withUndo(String words, String undo, Runnable act) {
    Done done = new Done(words);
    NativeButton button = new NativeButton(undo, click -> act.run());
    button.addClassName("t-btn");
    done.add(button);
    return done;
  }
}
