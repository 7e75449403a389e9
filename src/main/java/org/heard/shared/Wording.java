package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For whom a rendering of a text is written. */
public enum Wording {
  /** For everybody from about ten; the words of a text that has no others. */
  GENERAL("all"),
  FROM_6_TO_9("6-9"),
  FROM_10_TO_12("10-12"),
  FROM_13_TO_15("13-15"),
  FROM_16_TO_17("16-17"),
  /** Easy read: one idea in a sentence, the most common words, beside pictures. */
  EASY("easy");

  private final String key;

  Wording(String key) {
    this.key = key;
  }

  /** The wording of a key such as {@code 6-9} or {@code easy}. */
  @JsonCreator
  public static Wording of(String key) {
    return Arrays.stream(values())
        .filter(wording -> wording.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such wording"));
  }

  /** The stable key used in files. */
  @JsonValue
  public String key() {
    return key;
  }

  /**
   * All wordings in the order a reader is given them; the first one that a text has is shown. A
   * band comes first, then what is written for younger readers nearest in age, then the rest: words
   * that are a little too simple are understood, words that are too hard are not. The general
   * wording stands beside 10-12. Who would rather not say how old they are reads the simplest
   * words; who was not asked yet reads the general ones.
   *
   * @param band how old the reader says they are; null when not asked yet
   * @param easyRead whether the reader asked for easy read
   */
  public static List<Wording> inOrderFor(@Nullable AgeBand band, boolean easyRead) {
    Set<Wording> order = new LinkedHashSet<>();
    if (easyRead) {
      order.add(EASY);
    }
    order.addAll(byBand(band));
    order.add(EASY);
    return List.copyOf(order);
  }

  private static List<Wording> byBand(@Nullable AgeBand band) {
    return switch (band) {
      case null -> List.of(GENERAL, FROM_10_TO_12, FROM_13_TO_15, FROM_6_TO_9, FROM_16_TO_17);
      case FROM_6_TO_9, NOT_SAID ->
          List.of(FROM_6_TO_9, FROM_10_TO_12, GENERAL, FROM_13_TO_15, FROM_16_TO_17);
      case FROM_10_TO_12 ->
          List.of(FROM_10_TO_12, GENERAL, FROM_6_TO_9, FROM_13_TO_15, FROM_16_TO_17);
      case FROM_13_TO_15 ->
          List.of(FROM_13_TO_15, FROM_10_TO_12, GENERAL, FROM_6_TO_9, FROM_16_TO_17);
      case FROM_16_TO_17 ->
          List.of(FROM_16_TO_17, FROM_13_TO_15, FROM_10_TO_12, GENERAL, FROM_6_TO_9);
      case ADULT -> List.of(GENERAL, FROM_16_TO_17, FROM_13_TO_15, FROM_10_TO_12, FROM_6_TO_9);
    };
  }
}
