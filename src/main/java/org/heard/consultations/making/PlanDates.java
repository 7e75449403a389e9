package org.heard.consultations.making;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a call will do what; each absent while nobody decided it.
 *
 * @param opensAt when answers are taken from
 * @param closesAt when the call closes
 * @param freezesAt until when a child can withdraw or change
 * @param feedbackOn the day children are promised to hear what happened
 */
public record PlanDates(
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable Instant freezesAt,
    @Nullable LocalDate feedbackOn) {

  /** Nothing decided. */
  public static final PlanDates NONE = new PlanDates(null, null, null, null);
}
