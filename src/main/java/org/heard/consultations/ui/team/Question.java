package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before something that others will notice. */
public final class Question extends Div {
  /** A question with one way on, and one that changes nothing. */
  public Question(String words, String yes, Runnable act) {
    addClassNames("note", "note--care", "t-form");
    getElement().setAttribute("role", "group").setAttribute("aria-label", words);
    NativeButton go = new NativeButton(yes, click -> act.run());
    go.addClassNames("t-btn", "t-btn--care");
    NativeButton keep =
        new NativeButton(
            getTranslation("consultations.keep"), click -> getElement().removeFromParent());
    keep.addClassName("t-btn");
    Div acts = new Div(go, keep);
    acts.addClassName("t-row");
    add(new Paragraph(words), acts);
    // The reader is led to the question, on the answer that changes nothing.
    keep.getElement().callJsFunction("focus");
  }
}
