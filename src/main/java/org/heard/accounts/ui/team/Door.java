package org.heard.accounts.ui.team;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;

/** A page in front of the team pages: one sheet, one form. */
@CssImport("./styles/team.css")
abstract class Door extends Main {
  private final Div sheet = new Div();
  private final H1 heading = new H1();

  Door() {
    addClassName("t-door");
    setId("main");
    sheet.addClassName("t-sheet");
    sheet.add(heading);
    add(sheet);
  }

  final void heading(String words) {
    heading.setText(words);
  }

  final Div sheet() {
    return sheet;
  }
}
