package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;

/** A hard word inside of a text: a button that looks like the word, with dots under it. */
@Tag("button")
final class TermButton extends HtmlContainer {

  TermButton(String explanation, String hint, String words) {
    addClassName("term");
    getElement()
        .setAttribute("type", "button")
        .setAttribute("popovertarget", explanation)
        .setAttribute("aria-haspopup", "dialog")
        .setAttribute("aria-describedby", hint);
    add(new Text(words));
  }
}
