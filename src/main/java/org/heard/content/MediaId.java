package org.heard.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Id of: A recording, a film, or the captions of one. */
public record MediaId(@JsonValue UUID value) {

  /** A new random id (UUID version 4). */
  public static MediaId random() {
    return new MediaId(UUID.randomUUID());
  }

  /**
   * Reads the id from its usual text form.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  @JsonCreator
  public static MediaId of(String text) {
    return new MediaId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
