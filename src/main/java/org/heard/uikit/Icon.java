package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A line icon; the browser draws it from the bundled set, and screen readers pass it by. */
@Tag("heard-icon")
public final class Icon extends Component {

  /** An icon of the set. */
  public Icon(Sign sign) {
    getElement().setAttribute("name", sign.key());
  }
}
