package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How a child may answer beside writing. */
public enum Medium {
  /** Drawn on the page. */
  DRAWING("drawing"),
  /** A photo of a drawing, a sheet or a thing. */
  PHOTO("photo"),
  /** Spoken. */
  VOICE("voice");

  private final String key;

  Medium(String key) {
    this.key = key;
  }

  /** The medium of a key such as {@code drawing}. */
  @JsonCreator
  public static Medium of(String key) {
    return Arrays.stream(values())
        .filter(medium -> medium.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such medium"));
  }

  /** The stable key used in files and bundles. */
  @JsonValue
  public String key() {
    return key;
  }
}
