package org.heard.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What changed about the days of a call since it was published (decision 0153). Its pages say it in
 * {@link NoticeWords}.
 *
 * @param number how often something was changed
 * @param on the day of the latest change
 * @param moved days that are others now, each with what it was before
 * @param again whether the call takes answers again after it had ended
 * @param stopped why the call was stopped; absent when it was not
 */
public record CallNotice(
    int number, LocalDate on, List<Moved> moved, boolean again, @Nullable LocalizedText stopped) {

  /** The days that can move. */
  public enum Day {
    OPENS,
    CLOSES,
    FREEZES,
    FEEDBACK
  }

  /**
   * A day that is another one now.
   *
   * @param before what it was; for {@code FEEDBACK} the beginning of that day in UTC
   * @param reason why it moved; absent when nobody has to know
   */
  public record Moved(Day day, Instant before, @Nullable LocalizedText reason) {}

  public CallNotice {
    moved = List.copyOf(moved);
  }

  /** How one day moved; empty when it did not. */
  public Optional<Moved> moved(Day day) {
    return moved.stream().filter(one -> one.day() == day).findFirst();
  }
}
