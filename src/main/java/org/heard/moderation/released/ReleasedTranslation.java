package org.heard.moderation.released;

import org.heard.shared.Language;

/**
 * The own words of an answer in another language; what is hidden in the original is hidden here.
 */
public record ReleasedTranslation(Language language, String words, Translated how) {
  @Override
  public String toString() {
    return "ReleasedTranslation[" + language + "]";
  }
}
