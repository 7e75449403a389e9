package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;

/** A page that says in plain words what is not there or did not work, and what one can do. */
@Tag("main")
final class CalmPage extends HtmlContainer {
  private final HtmlContainer said;
  private final HtmlContainer pair;

  CalmPage(String title, String words, Component... ways) {
    ReadAloud.around(this).setId("main");
    addClassName("qwrap");
    HtmlContainer heading = Markup.words("h1", "", title);
    heading.getElement().setAttribute("tabindex", "-1");
    pair = Markup.element("div", "pair", ways);
    said =
        Markup.element(
            "div", "stack", heading, ReadAloud.all(), Markup.words("p", "", words), pair);
    add(Markup.element("div", "thanks-top", said, Picture.scene("thanks")));
  }

  /** Says something more, before the ways on. */
  CalmPage also(String words) {
    said.addComponentAtIndex(said.indexOf(pair), Markup.words("p", "", words));
    return this;
  }

  /** The way to the start. */
  static Component toStart(String words) {
    Anchor home = new Anchor("/", words);
    home.addClassName("btn");
    home.setRouterIgnore(true);
    return home;
  }
}
