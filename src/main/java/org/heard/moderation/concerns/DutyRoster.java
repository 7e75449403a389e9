package org.heard.moderation.concerns;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.shared.PersonId;

/** Who is on duty when. Safeguarding plans and sees it; every change is recorded. */
public interface DutyRoster {

  /** What became of a plan. */
  enum Planned {
    DONE,
    /** The last day lies before the first, or before today. */
    DAYS_NOT_IN_ORDER,
    /** Both are the same person. */
    SAME_PERSON,
    /** One of them has not the role safeguarding, is disabled or cannot sign in yet. */
    NOT_SAFEGUARDING,
    /** Another shift holds on one of the days. */
    DAYS_TAKEN
  }

  /** Today, where the roster counts days. */
  LocalDate today();

  /** Where the roster counts days. */
  ZoneId zone();

  /** Shifts that hold today or later, the earliest first. */
  List<Shift> ahead();

  /** The shift of today. */
  Optional<Shift> now();

  /** Who can be planned. */
  Set<PersonId> people();

  /** Plans two people for some days. */
  Planned plan(LocalDate from, LocalDate to, PersonId first, PersonId second);

  /** Takes a shift out; does nothing when it is not there. */
  void remove(UUID shift);
}
