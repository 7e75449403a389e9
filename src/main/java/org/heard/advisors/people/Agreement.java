package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.shared.PersonId;

/**
 * A guardian's permission, or an advisor's own yes.
 *
 * @param given the day it was given
 * @param until the last day it holds
 * @param takenBack the day somebody changed their mind
 * @param recordedBy the adult who recorded it
 * @param confirmedBy the other adult, who looked at a guardian's permission too
 */
public record Agreement(
    Kind kind,
    Way way,
    LocalDate given,
    LocalDate until,
    Optional<LocalDate> takenBack,
    PersonId recordedBy,
    Optional<PersonId> confirmedBy) {

  /** Whose it is; neither stands for the other. */
  public enum Kind {
    GUARDIAN,
    ASSENT
  }

  /** How it was given. */
  public enum Way {
    PAPER,
    VOICE,
    FACE_TO_FACE
  }

  /** Whether it holds on a day; a guardian's grants nothing before both adults said so. */
  public boolean holds(LocalDate day) {
    return !waits() && runs(day);
  }

  /** Whether the other adult has to look at it first. */
  public boolean waits() {
    return kind == Kind.GUARDIAN && confirmedBy.isEmpty();
  }

  /** Whether a day is within it, and nobody took it back. */
  public boolean runs(LocalDate day) {
    return takenBack.isEmpty() && !day.isBefore(given) && !day.isAfter(until);
  }
}
