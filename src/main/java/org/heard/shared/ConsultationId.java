package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Id of: A consultation. */
public record ConsultationId(@JsonValue UUID value) {

  /** A new random id (UUID version 4, never ordered by time). */
  public static ConsultationId random() {
    return new ConsultationId(UUID.randomUUID());
  }

  /**
   * Reads the id from its usual text form.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  @JsonCreator
  public static ConsultationId of(String text) {
    return new ConsultationId(UUID.fromString(text));
  }

  /** The id in a text that anybody may have written; empty when there is none. */
  public static Optional<ConsultationId> read(String text) {
    try {
      return Optional.of(of(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
