package org.heard.submissions.ui.child;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.submissions.Assent;
import org.heard.submissions.ReceiptCode;

/**
 * What a page hands to itself in another language. It waits in the session for the very next page
 * only, and a minute at most: a code must not come back for whoever sits here later.
 */
sealed interface Carried {

  /** The page after Send, with the code for the first or the second time. */
  record Thanks(ConsultationId call, ReceiptCode receipt, boolean second) implements Carried {}

  /** Somebody stopped, or takes a break. */
  record Rest(ConsultationId call, boolean stopped) implements Carried {}

  /** Ticks on the check page that are not sent yet. */
  record Ticks(ConsultationId call, Assent assent) implements Carried {}

  /** A code as far as it is typed. */
  record Typed(String code) implements Carried {}

  /** Sent answers that are open; the code was right. */
  record Opened(ReceiptCode receipt) implements Carried {}

  /** Answers were just taken back. */
  record Gone() implements Carried {}

  /** Longer than the slowest page takes. */
  Duration LONGEST = Duration.ofMinutes(1);

  /** Whether this is about the form of a call. */
  default boolean belongsTo(ConsultationId call) {
    return switch (this) {
      case Thanks(ConsultationId of, ReceiptCode ignored, boolean ignoredToo) -> of.equals(call);
      case Rest(ConsultationId of, boolean ignored) -> of.equals(call);
      case Ticks(ConsultationId of, Assent ignored) -> of.equals(call);
      case Typed ignored -> false;
      case Opened ignored -> false;
      case Gone ignored -> false;
    };
  }

  /** Puts it where the next page looks. */
  default void handOver(Clock clock) {
    session().setAttribute(Waiting.class, new Waiting(this, clock.instant()));
  }

  /** What was handed over, once. */
  static Optional<Carried> take(Clock clock) {
    Waiting waiting = session().getAttribute(Waiting.class);
    session().setAttribute(Waiting.class, null);
    return Optional.ofNullable(waiting)
        .filter(left -> left.since().plus(LONGEST).isAfter(clock.instant()))
        .map(Waiting::what);
  }

  private static VaadinSession session() {
    return Objects.requireNonNull(VaadinSession.getCurrent());
  }

  /** Something on its way. */
  record Waiting(Carried what, Instant since) {}
}
