package org.heard.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Id of: A child-friendly version, whatever its editions. */
public record VersionId(@JsonValue UUID value) {

  /** A new random id (UUID version 4). */
  public static VersionId random() {
    return new VersionId(UUID.randomUUID());
  }

  /**
   * Reads the id from its usual text form.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  @JsonCreator
  public static VersionId of(String text) {
    return new VersionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
