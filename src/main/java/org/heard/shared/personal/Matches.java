package org.heard.shared.personal;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.function.Consumer;

/** Goes through a text pattern by pattern. */
final class Matches {
  private Matches() {}

  /**
   * Each match that has a first group; the next search starts right behind that group, so that the
   * space behind one match can be the space before the next.
   */
  static void each(Pattern pattern, String text, Consumer<Matcher> consumer) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      consumer.accept(matcher);
      from = Math.max(from + 1, matcher.end(1));
    }
  }
}
