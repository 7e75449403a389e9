package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What became of an act: read out, and with the link where there is one to give. */
final class Outcome extends Div {

  Outcome() {
    addClassName("t-form");
    getElement().setAttribute("role", "status");
  }

  void say(String words) {
    removeAll();
    add(new Paragraph(words));
    scrollIntoView();
  }

  /** A link that is shown this once. */
  void give(String words, String link) {
    say(words);
    add(new GivenLink(link));
  }
}
