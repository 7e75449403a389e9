package org.heard.submissions.ui.child;

import com.vaadin.flow.component.html.Anchor;

/** A link of an error summary to a place on the same page. */
final class ErrorLink {
  private ErrorLink() {}

  static Anchor to(String id, String words) {
    Anchor link = new Anchor("#" + id, words);
    link.setRouterIgnore(true);
    // A hash would resolve against the base address; the script moves the focus instead.
    link.getElement().setAttribute("data-goes-to", id);
    return link;
  }
}
