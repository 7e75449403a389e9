package org.heard.uikit;

import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How fast texts are read aloud in this visit. Remembered in the session and nowhere else. */
public enum ReadingSpeed {
  SLOW,
  NORMAL,
  QUICK;

  /** As in {@code data-speed} of the page. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The speed with a key; nothing for a key that is none. */
  public static Optional<ReadingSpeed> of(String key) {
    return Arrays.stream(values()).filter(speed -> speed.key().equals(key)).findFirst();
  }

  /** The speed of the visit in hand; the normal one outside of a visit. */
  public static ReadingSpeed ofVisit(@Nullable VaadinSession visit) {
    return Optional.ofNullable(visit)
        .map(one -> one.getAttribute(ReadingSpeed.class))
        .orElse(NORMAL);
  }

  /** Keeps this speed for the rest of the visit; without a visit it does nothing. */
  public void remember(@Nullable VaadinSession visit) {
    if (visit != null) {
      visit.setAttribute(ReadingSpeed.class, this);
    }
  }
}
