package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import org.heard.uikit.Markup;

/** Lies over words that may be hard to read until the reader wants to see them. */
final class HardToRead extends Div {
  private final TeamButton show;

  HardToRead(Runnable shown) {
    show = new TeamButton(getTranslation("moderation.hard.show"), press -> shown.run()).letter("o");
    addClassNames("note", "note--care", "hard");
    add(
        new Div(
            Markup.words("b", "", getTranslation("moderation.hard.title")),
            Markup.words("p", "", getTranslation("moderation.hard.words")),
            Markup.element("div", "t-row", show)));
  }

  void focus() {
    show.focus();
  }
}
