package org.heard.consultations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a published call; fields as in {@link Consultation}.
 *
 * @param feedbackOn the day children are promised to hear what happened; absent in calls that
 *     promise none
 */
public record CallDates(
    Instant opensAt, Instant closesAt, Instant freezesAt, @Nullable LocalDate feedbackOn) {

  /** Those of a call. */
  public static CallDates of(Consultation call) {
    CallDetails details = call.page().details();
    return new CallDates(
        call.opensAt(),
        call.closesAt(),
        call.freezesAt(),
        details == null ? null : details.feedbackOn());
  }
}
