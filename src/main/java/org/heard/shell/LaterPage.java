package org.heard.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that honestly says what will be here, and nothing else. */
abstract class LaterPage extends Div implements HasDynamicTitle {
  private final String title;

  LaterPage(String title, String words) {
    this.title = title;
    addClassName("t-one");
    add(new H1(title), new Paragraph(words));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
