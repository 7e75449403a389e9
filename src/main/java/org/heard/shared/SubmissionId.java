package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Id of: A submission; random, says nothing about when. */
public record SubmissionId(@JsonValue UUID value) {

  /** A new random id (UUID version 4, never ordered by time). */
  public static SubmissionId random() {
    return new SubmissionId(UUID.randomUUID());
  }

  /**
   * Reads the id from its usual text form.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  @JsonCreator
  public static SubmissionId of(String text) {
    return new SubmissionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
