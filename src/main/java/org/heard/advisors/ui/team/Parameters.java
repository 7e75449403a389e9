package org.heard.advisors.ui.team;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses, which anybody may type. */
final class Parameters {
  private Parameters() {}

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
