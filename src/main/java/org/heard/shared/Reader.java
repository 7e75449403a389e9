package org.heard.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a text: what decides which of its renderings is shown.
 *
 * @param language the language asked for
 * @param band how old the reader says they are; null when not asked yet
 * @param easyRead whether the reader asked for easy read
 */
public record Reader(Language language, @Nullable AgeBand band, boolean easyRead) {

  /** A reader of whom only the language is known: adults, and children before the first choice. */
  public static Reader of(Language language) {
    return new Reader(language, null, false);
  }

  /** All wordings, best one first. */
  public List<Wording> wordings() {
    return Wording.inOrderFor(band, easyRead);
  }
}
