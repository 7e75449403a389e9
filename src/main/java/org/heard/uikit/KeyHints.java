package org.heard.uikit;

import java.util.List;

/** A page with letter keys of its own: the team layout names them in the line at the bottom. */
public interface KeyHints {

  /**
   * One key and what it does.
   *
   * @param key as printed on the key, such as {@code J}
   * @param does short, in the reader's language, such as "next"
   */
  record KeyHint(String key, String does) {}

  /** The keys of this page, most used first. */
  List<KeyHint> keyHints();
}
