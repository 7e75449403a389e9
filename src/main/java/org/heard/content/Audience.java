package org.heard.content;

import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/**
 * For whom a child-friendly version is made; a document has one version at most for each.
 *
 * @param band the age it is written for
 */
public record Audience(Language language, AgeBand band, Format format) {
  public Audience {
    if (band == AgeBand.NOT_SAID) {
      throw new IllegalArgumentException("A version says for which age it is written");
    }
  }
}
