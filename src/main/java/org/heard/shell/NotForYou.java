package org.heard.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** The calm words for a page that is not for this person. */
abstract class NotForYou extends Div implements HasDynamicTitle {
  NotForYou() {
    addClassName("t-one");
    Anchor home = new Anchor("team", getTranslation("shell.team.not-for-you.home"));
    home.addClassName("t-btn");
    add(
        new H1(getTranslation("shell.team.not-for-you.title")),
        new Paragraph(getTranslation("shell.team.not-for-you.words")),
        home);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.team.not-for-you.title");
  }
}
