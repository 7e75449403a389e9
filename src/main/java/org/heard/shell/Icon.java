package org.heard.shell;

import com.vaadin.flow.component.HtmlComponent;

/** A picture sign beside a word; drawn in the browser, silent for readers of the page. */
final class Icon extends HtmlComponent {
  Icon(String name) {
    super("heard-icon");
    getElement().setAttribute("name", name);
    getElement().setAttribute("aria-hidden", "true");
  }
}
