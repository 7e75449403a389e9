package org.heard.consultations.translating;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.heard.shared.Language;

/**
 * Where a text differs from what it was, in whole words.
 *
 * @param start what both begin with
 * @param before what stood between
 * @param after what stands there now
 * @param end what both end with
 */
public record WordChange(String start, String before, String after, String end) {

  /** The smallest piece that changed. */
  public static WordChange of(Language language, String before, String after) {
    List<String> old = words(language, before);
    List<String> now = words(language, after);
    int most = Math.min(old.size(), now.size());
    int start = 0;
    while (start < most && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    return new WordChange(
        String.join("", now.subList(0, start)),
        String.join("", old.subList(start, old.size() - end)),
        String.join("", now.subList(start, now.size() - end)),
        String.join("", now.subList(now.size() - end, now.size())));
  }

  /** Words, blanks and signs; a language without blanks is cut into words too. */
  private static List<String> words(Language language, String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }
}
