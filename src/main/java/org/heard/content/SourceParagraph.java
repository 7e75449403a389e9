package org.heard.content;

import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a source document, in every language the document itself has.
 *
 * @param key stable as long as the paragraph says the same thing; versions cite it
 * @param number as the document numbers it, such as {@code 12} or {@code Article 12 (1)}; absent
 *     where it does not
 * @param heading whether it is a heading
 */
public record SourceParagraph(
    String key, @Nullable String number, boolean heading, LocalizedText words) {

  /** What keys of paragraphs and blocks look like. */
  public static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

  public SourceParagraph {
    if (!key.matches(KEY)) {
      throw new IllegalArgumentException("A key is lower-case words joined by hyphens");
    }
  }
}
