package org.heard.consultations.calendar;

import java.util.List;
import java.util.UUID;

/**
 * The calendar that managers and administrators keep (decision 0153). Real days are written down by
 * people, or come from a file they bring; the program knows none.
 */
public interface MechanismCalendar {
  /** Most entries that count at once. */
  int MOST = 2_000;

  /**
   * An entry as it counts.
   *
   * @param number which state of it
   */
  record Listed(UUID id, int number, CalendarEntry entry) {}

  /** What came of a change. */
  sealed interface Saved {
    /**
     * It counts from now on, and can be taken back by its numbers.
     *
     * @param undo what to hand to {@link #undo}
     */
    record Stored(Undo undo) implements Saved {}

    /** Something does not fit; nothing happened. */
    record Refused(List<CalendarEntry.Problem> problems) implements Saved {}

    /** Somebody else changed it meanwhile; nothing happened. */
    record Overtaken() implements Saved {}

    /** There are too many entries; nothing happened. */
    record Full() implements Saved {}
  }

  /**
   * What a change did.
   *
   * @param number the state it led to
   */
  record Undo(UUID id, int number) {}

  /** What came of a file. */
  record Taken(int added, int changed, int same) {}

  /** Every entry, the earliest first. */
  List<Listed> entries();

  /** A new one. */
  Saved add(CalendarEntry entry);

  /**
   * Other words or days for one.
   *
   * @param basedOn the state that the person saw
   */
  Saved change(UUID id, int basedOn, CalendarEntry entry);

  /** Takes one out. */
  Saved remove(UUID id, int basedOn);

  /** Brings back what was before a change, unless somebody changed it since. */
  Saved undo(Undo undo);

  /**
   * Takes over what a file holds: what came from the same source before is changed, and keeps what
   * people wrote beside it that no file knows.
   */
  Taken take(List<CalendarEntry> entries);
}
