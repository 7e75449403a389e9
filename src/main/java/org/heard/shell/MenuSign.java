package org.heard.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.heard.uikit.Icon;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/** The icon of a menu entry, named in its annotation as a {@link Sign} in small letters. */
final class MenuSign {
  private MenuSign() {}

  static Optional<Icon> of(@Nullable String name) {
    return name == null
        ? Optional.empty()
        : Arrays.stream(Sign.values())
            .filter(sign -> sign.name().equals(name.toUpperCase(Locale.ROOT)))
            .findFirst()
            .map(Icon::new);
  }
}
