package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says when a call is open for a short time; that is a hint, and nobody is kept from it. */
final class ShortTime {
  /** Below this, groups, schools and whoever waits for a translation usually cannot take part. */
  private static final Duration ENOUGH = Duration.ofDays(42);

  private static final int DAYS_OF_A_WEEK = 7;

  private ShortTime() {}

  /** A sentence for a time that is short; nothing for enough, and for days in no order. */
  static Optional<String> words(@Nullable Instant from, @Nullable Instant to, Component page) {
    if (from == null || to == null || !from.isBefore(to)) {
      return Optional.empty();
    }
    Duration open = Duration.between(from, to);
    return open.compareTo(ENOUGH) < 0
        ? Optional.of(
            page.getTranslation(
                "consultations.plan.dates.warn.short",
                open.toDays(),
                ENOUGH.toDays() / DAYS_OF_A_WEEK))
        : Optional.empty();
  }
}
