package org.heard.shell.child;

import java.io.Serializable;
import org.jsoup.nodes.Element;

/**
 * One of the choices of a {@link LookSetting}.
 *
 * @param key stays the same in every language
 * @param words key of its words in the message bundles
 * @param attribute what the page carries when it is chosen, such as {@code data-size=large}; blank
 *     for the usual choice
 */
public record LookChoice(String key, String words, String attribute) implements Serializable {

  static LookChoice usual(String key, String words) {
    return new LookChoice(key, words, "");
  }

  /** Puts what is chosen on the page. */
  void dress(Element page) {
    if (!attribute.isBlank()) {
      String[] pair = attribute.split("=", 2);
      page.attr(pair[0], pair[1]);
    }
  }
}
