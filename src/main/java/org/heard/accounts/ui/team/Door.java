package org.heard.accounts.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import org.heard.uikit.Markup;

/** A page in front of the team pages: one sheet, one form. */
abstract class Door extends Main {
  private final Div sheet = new Div();
  private final H1 heading = new H1();

  Door() {
    addClassName("t-door");
    setId("main");
    sheet.addClassName("t-sheet");
    HtmlContainer mark = Markup.element("heard-mark", "");
    mark.getElement().setAttribute("aria-hidden", "true");
    Span name = new Span(getTranslation("accounts.door.brand"));
    sheet.add(Markup.element("p", "t-door-brand", mark, name), heading);
    add(sheet);
  }

  final void heading(String words) {
    heading.setText(words);
  }

  /** Leaves the heading only, for what comes after the form. */
  final void finish() {
    sheet.getChildren().filter(child -> child != heading).toList().forEach(sheet::remove);
  }

  final Div sheet() {
    return sheet;
  }
}
