package org.heard.uikit;

/**
 * A page that stands in the first bytes, to be read before any script has run. Only for words that
 * everybody may read: never while somebody's own words can be on the page.
 */
public interface ReadAtOnce {

  /** Whether that holds for the page as it is now. */
  default boolean forEverybody() {
    return true;
  }
}
