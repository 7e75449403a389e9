package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.Markup;

/** Short facts in a row. */
@Tag("ul")
final class Chips extends HtmlContainer {

  Chips() {
    addClassName("r-chips");
  }

  /** A fact that is neither good nor bad. */
  Chips tells(String words) {
    add(chip(words, ""));
    return this;
  }

  /** A fact that asks for something. */
  Chips asks(String words) {
    add(chip(words, " r-chip--asks"));
    return this;
  }

  boolean isEmpty() {
    return getElement().getChildCount() == 0;
  }

  private static HtmlContainer chip(String words, String look) {
    HtmlContainer chip = Markup.words("li", "r-chip" + look, words);
    chip.getElement().setAttribute("dir", "auto");
    return chip;
  }
}
