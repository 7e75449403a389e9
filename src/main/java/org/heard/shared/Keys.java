package org.heard.shared;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Makes the key of a new thing from its words. */
public final class Keys {
  private static final int MOST_WORDS = 5;
  private static final int MOST_CHARACTERS = 40;
  private static final Transliterator PLAIN =
      Transliterator.getInstance(
          "Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower");

  private Keys() {}

  /**
   * A key that nobody has yet.
   *
   * @param other the key where the words have no letters at all
   */
  public static String of(String words, String other, Collection<String> taken) {
    String plain = PLAIN.transliterate(words);
    String key =
        Arrays.stream(plain.split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .collect(Collectors.joining("-"));
    key = key.length() > MOST_CHARACTERS ? key.substring(0, MOST_CHARACTERS) : key;
    key = key.replaceAll("-+$", "");
    return free(key.isEmpty() ? other : key, taken);
  }

  /** The key itself, or with the first number that nobody has. */
  public static String free(String key, Collection<String> taken) {
    String free = key;
    for (int number = 2; taken.contains(free); number++) {
      free = key + "-" + number;
    }
    return free;
  }
}
