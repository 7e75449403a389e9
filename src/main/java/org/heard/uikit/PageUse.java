package org.heard.uikit;

import java.util.Optional;

/** What a child page is used for. Anything but the real thing is said on the page. */
public enum PageUse {
  /** A child answers. */
  REAL,
  /** Somebody of the team walks the whole way, and nothing of it counts. */
  TEST,
  /** Somebody of the team looks at a plan, and nothing of it is stored. */
  PREVIEW;

  /** What every page of this use says, in the language of its reader; empty for the real one. */
  public Optional<String> said(PageWords words) {
    return switch (this) {
      case REAL -> Optional.empty();
      case TEST -> Optional.of(words.getTranslation("uikit.use.test"));
      case PREVIEW -> Optional.of(words.getTranslation("uikit.use.preview"));
    };
  }
}
