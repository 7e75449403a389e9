package org.heard.shared.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in their plainest form, for comparing texts: small letters, no accents, no
 * punctuation. Where words are not parted by spaces (Chinese) each character is one.
 */
public final class PlainWords {
  private PlainWords() {}

  /** The words in their order. */
  public static List<String> of(String text) {
    String plain =
        Folded.plain(text.substring(0, Math.min(text.length(), PersonalDetails.MOST)))
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .forEach(point -> {
          boolean han = Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
          if (han || !Character.isLetterOrDigit(point)) {
            take(word, words);
          }
          if (Character.isLetterOrDigit(point)) {
            word.appendCodePoint(point);
          }
          if (han) {
            take(word, words);
          }
        });
    take(word, words);
    return List.copyOf(words);
  }

  private static void take(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
