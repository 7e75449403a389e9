package org.heard.shell.child;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the page looks for this visit. Remembered in the session and nowhere else. */
public record Looks(Theme theme, Size size) {

  /** The colours. */
  public enum Theme {
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark"),
    CONTRAST("contrast");

    final String key;

    Theme(String key) {
      this.key = key;
    }

    /** As in {@code data-theme}. */
    public String key() {
      return key;
    }
  }

  /** The size of the words. */
  public enum Size {
    NORMAL("normal"),
    LARGE("large"),
    LARGER("larger");

    final String key;

    Size(String key) {
      this.key = key;
    }
  }

  /** What the device asks for, in ordinary size. */
  static final Looks USUAL = new Looks(Theme.AUTO, Size.NORMAL);

  /** The looks of the visit in hand. */
  public static Looks ofVisit(@Nullable VaadinSession session) {
    return Optional.ofNullable(session).map(visit -> visit.getAttribute(Looks.class)).orElse(USUAL);
  }

  /** Keeps these looks for the rest of the visit. */
  public void remember(VaadinSession session) {
    session.setAttribute(Looks.class, this);
  }
}
