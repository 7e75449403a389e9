package org.heard.consultations.calendar;

import java.util.List;

/**
 * What a file of a calendar holds.
 *
 * @param entries what can be taken over
 * @param findings what was left out, or taken only in part
 */
public record IcsFile(List<CalendarEntry> entries, List<Finding> findings) {

  public IcsFile {
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /** Why a whole file is not read. */
  public enum Refusal {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_EVENTS,
    NOT_A_CALENDAR
  }

  /** What there can be to say of one event. */
  public enum Kind {
    /** It has no title. */
    NO_TITLE,
    /** It has no day that can be read. */
    NO_DAY,
    /** It was cancelled. */
    CANCELLED,
    /** It comes back; only its first days are taken. */
    REPEATS,
    /** Its address is none, or is not safe; it is left out. */
    ADDRESS_LEFT_OUT,
    /** Its days or words are beyond what an entry may have. */
    DOES_NOT_FIT
  }

  /**
   * What was found.
   *
   * @param event number of the event in the file, from 1
   * @param title its title, as far as it can be read
   */
  public record Finding(int event, String title, Kind kind) {}

  /** Reading stops here. */
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Refusal refusal;

    RefusedException(Refusal refusal) {
      super("A calendar file was refused");
      this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
      return refusal;
    }
  }
}
