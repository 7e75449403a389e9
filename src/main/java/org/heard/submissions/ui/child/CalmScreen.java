package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;

/** A quiet page on the way: a heading, a few words, two equal ways on. */
@Tag("div")
class CalmScreen extends HtmlContainer {
  private final Heading heading;
  private final HtmlContainer text;
  private final HtmlContainer said;

  CalmScreen(String title, String words, Component... ways) {
    addClassName("qpage");
    heading = Heading.saying(title);
    said = Markup.words("p", "", words);
    text = Markup.element("div", "stack", heading, ReadAloud.all(), said);
    if (ways.length > 0) {
      text.add(Markup.element("div", "pair", ways));
    }
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap qwrap--wide",
            Markup.element("div", "thanks-top", text, Picture.scene("thanks")));
    ReadAloud.around(main).setId("main");
    add(main);
    heading.focus();
  }

  /** Says something else in place of the words. */
  void say(String words) {
    said.getElement().setText(words);
  }

  /** With something more below the ways on. */
  CalmScreen and(Component more) {
    text.add(more);
    return this;
  }
}
