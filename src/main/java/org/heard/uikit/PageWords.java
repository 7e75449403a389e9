package org.heard.uikit;

/**
 * Interface texts in the language of one page. A component is one ({@code this::getTranslation}),
 * and so is a page that has no components.
 */
@FunctionalInterface
public interface PageWords {

  /**
   * The text of a key.
   *
   * @param params arguments {0}, {1}, ... of its pattern
   */
  String getTranslation(String key, Object... params);
}
