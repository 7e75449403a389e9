package org.heard.shell;

import com.vaadin.flow.component.HtmlComponent;

/** The symbol of Heard; decoration beside its name. */
final class Mark extends HtmlComponent {
  Mark() {
    super("heard-mark");
    getElement().setAttribute("aria-hidden", "true");
  }
}
