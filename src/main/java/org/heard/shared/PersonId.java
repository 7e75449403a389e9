package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Id of: A person with an account. */
public record PersonId(@JsonValue UUID value) {

  /** A new random id (UUID version 4, never ordered by time). */
  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  /**
   * Reads the id from its usual text form.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  @JsonCreator
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
