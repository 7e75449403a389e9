package org.heard.moderation.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.shared.PersonId;

/**
 * Some days on which two people are on duty.
 *
 * @param from the first day
 * @param to the last day
 * @param first who is told at once
 * @param second who is told when the first did not answer in time
 */
public record Shift(UUID id, LocalDate from, LocalDate to, PersonId first, PersonId second) {
  /** Checks. */
  public Shift {
    if (to.isBefore(from) || first.equals(second)) {
      throw new IllegalArgumentException("A shift has days in order and two people");
    }
  }

  /** Whether it holds on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Both, the first one first. */
  public List<PersonId> people() {
    return List.of(first, second);
  }
}
