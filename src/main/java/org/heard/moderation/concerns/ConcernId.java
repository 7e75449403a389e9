package org.heard.moderation.concerns;

import java.util.UUID;

/** Names a concern; random, so that it says nothing about when or whose it is. */
public record ConcernId(UUID value) {

  /** A new one (version 4). */
  public static ConcernId random() {
    return new ConcernId(UUID.randomUUID());
  }

  /**
   * The id an address names.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static ConcernId of(String text) {
    return new ConcernId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
