package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Id of: A drawing, photo or recording of an answer; random, says nothing about when. */
public record PieceId(@JsonValue UUID value) {

  /** A new random id (UUID version 4, never ordered by time). */
  public static PieceId random() {
    return new PieceId(UUID.randomUUID());
  }

  /**
   * Reads the id from its usual text form.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  @JsonCreator
  public static PieceId of(String text) {
    return new PieceId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
