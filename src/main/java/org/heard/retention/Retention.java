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
   */
  record Plan(LocalDate nextRun, boolean missed, List<Line> lines) {}

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
}
