package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jspecify.annotations.Nullable;

/** A line icon; the browser draws it from the bundled set, and screen readers pass it by. */
@Tag("heard-icon")
public final class Icon extends Component {

  /** An icon of the set. */
  public Icon(Sign sign) {
    getElement().setAttribute("name", sign.key());
  }

  /** The same as markup; nothing for no icon. */
  static String html(@Nullable Sign sign) {
    return sign == null ? "" : "<heard-icon name=\"" + sign.key() + "\"></heard-icon>";
  }
}
