package org.heard.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** In which form a child-friendly version tells what its source says. */
public enum Format {
  /** Text with pictures. */
  TEXT("text"),
  /** Easy read: one idea in a sentence, a picture beside each part. */
  EASY_READ("easy-read"),
  /** A recording, with its words beside it. */
  AUDIO("audio"),
  /** A film, with captions, its words, and a place for a film in sign language. */
  VIDEO("video"),
  /** Pictures in a row, each with its words. */
  COMIC("comic");

  private final String key;

  Format(String key) {
    this.key = key;
  }

  /**
   * The format of a key such as {@code easy-read}.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static Format of(String key) {
    return known(key).orElseThrow(() -> new IllegalArgumentException("No such format"));
  }

  /** The same for anything that people write into addresses. */
  public static Optional<Format> known(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }

  /** The stable key used in columns, files and bundles. */
  @JsonValue
  public String key() {
    return key;
  }
}
