package org.heard.consultations.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallNotice;
import org.heard.consultations.CallNotice.Day;
import org.heard.consultations.CallNotice.Moved;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What children are told after one more change: each day that moved, and what it was before. */
final class NextNotice {
  private final @Nullable CallNotice earlier;
  private final LocalDate today;

  NextNotice(@Nullable CallNotice earlier, LocalDate today) {
    this.earlier = earlier;
    this.today = today;
  }

  CallNotice moved(
      CallDates before, CallDates after, boolean again, @Nullable LocalizedText reason) {
    List<Moved> moved = new ArrayList<>();
    for (Day day : Day.values()) {
      Instant was = at(before, day);
      if (was != null && !Objects.equals(was, at(after, day))) {
        moved.add(new Moved(day, was, reason));
      } else if (earlier != null) {
        earlier.moved(day).ifPresent(moved::add);
      }
    }
    boolean closes = !before.closesAt().equals(after.closesAt());
    return notice(moved, closes ? again : earlier != null && earlier.again(), null);
  }

  CallNotice stopped(LocalizedText reason) {
    return notice(earlier == null ? List.of() : earlier.moved(), false, reason);
  }

  CallNotice reopened(boolean wasOpen) {
    return notice(earlier == null ? List.of() : earlier.moved(), wasOpen, null);
  }

  private CallNotice notice(List<Moved> moved, boolean again, @Nullable LocalizedText stopped) {
    return new CallNotice(number(), today, moved, again, stopped);
  }

  private int number() {
    return earlier == null ? 1 : earlier.number() + 1;
  }

  private static @Nullable Instant at(CallDates dates, Day day) {
    return switch (day) {
      case OPENS -> dates.opensAt();
      case CLOSES -> dates.closesAt();
      case FREEZES -> dates.freezesAt();
      case FEEDBACK -> {
        LocalDate hear = dates.feedbackOn();
        yield hear == null ? null : hear.atStartOfDay(ZoneOffset.UTC).toInstant();
      }
    };
  }
}
