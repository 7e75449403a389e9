package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Id of: An organisation. */
public record OrganisationId(@JsonValue UUID value) {

  /** A new random id (UUID version 4, never ordered by time). */
  public static OrganisationId random() {
    return new OrganisationId(UUID.randomUUID());
  }

  /**
   * Reads the id from its usual text form.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  @JsonCreator
  public static OrganisationId of(String text) {
    return new OrganisationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
