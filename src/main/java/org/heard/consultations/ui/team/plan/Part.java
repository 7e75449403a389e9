package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One part of the workspace, under a heading of its own. */
class Part extends Section {
  Part() {
    addClassNames("t-part", "p-part");
  }

  final void head(String heading, String about) {
    add(new H2(heading), new Paragraph(about));
  }

  /** Takes the reader to something in it; see {@code Mend}. */
  void takeFocus(String place) {
    getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
  }
}
