package org.heard.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes when, in counts only. Administrators only; nothing goes by looking. */
public interface Retention {

  /**
   * What the next run would erase.
   *
   * @param nextRun its day, in UTC
   * @param missed whether a rule has not run for two days
   * @param doubt why nothing is erased until somebody says that the date is right; null when the
   *     date can be true
   */
  record Plan(LocalDate nextRun, boolean missed, @Nullable Doubt doubt, List<Line> lines) {}

  /**
   * A date that cannot be true: more than 40 days after the last run, or more than a day before it.
   *
   * @param today by the clock, in UTC
   * @param lastRun the day of the last run, in UTC
   */
  record Doubt(LocalDate today, LocalDate lastRun) {}

  /**
   * One rule.
   *
   * @param name its stable word
   * @param words the message key of what it is about
   * @param days how long that is kept
   * @param due how many would go at the next run
   * @param lastRun the last time it ran to its end; null when it never did
   */
  record Line(String name, String words, int days, long due, @Nullable LastRun lastRun) {}

  /**
   * A run that came to its end.
   *
   * @param at to the hour
   * @param erased how many went
   */
  record LastRun(Instant at, long erased) {}

  /** Looks and changes nothing. */
  Plan plan();

  /**
   * Lets erasing go on although the date was in doubt. It stays on record who said so.
   *
   * @param date what the person took for right
   * @return false when the clock says another date by now, or none was in doubt; nothing changed
   *     then
   * @throws org.springframework.security.access.AccessDeniedException when the person was not asked
   *     lately who it is
   */
  boolean sayDateIsRight(LocalDate date);
}
