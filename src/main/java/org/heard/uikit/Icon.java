package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jspecify.annotations.Nullable;

/** A line icon; the browser draws it from the bundled set, and screen readers pass it by. */
@Tag("heard-icon")
public final class Icon extends Component {
  // Of its size from the start: the words beside it stay where they are when the browser draws it.
  private static final String ROOM = "i";

  /** An icon of the set. */
  public Icon(Sign sign) {
    getElement().setAttribute("name", sign.key()).setAttribute("class", ROOM);
  }

  /** The same as markup; nothing for no icon. */
  static String html(@Nullable Sign sign) {
    return sign == null
        ? ""
        : "<heard-icon name=\"" + sign.key() + "\" class=\"" + ROOM + "\"></heard-icon>";
  }
}
