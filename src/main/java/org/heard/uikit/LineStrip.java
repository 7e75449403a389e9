package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * The strip that says that the line is down. It is in the page from the start, hidden, because it
 * cannot come from the server when it is needed (frontend/scripts/line.ts).
 */
@Tag("div")
public final class LineStrip extends HtmlContainer {

  /**
   * A strip to show while the line is down.
   *
   * @param words what it says, in the language of the page
   */
  public LineStrip(String words) {
    addClassNames("strip-line", "strip-line--care");
    getElement()
        .setAttribute("data-line", true)
        .setAttribute("hidden", true)
        .setAttribute("role", "status");
    SharedMarkup.in(this, new Icon(Sign.CARE), Markup.words("span", "", words));
  }
}
