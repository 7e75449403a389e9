package org.heard.consultations.deadlines;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

/** Somebody of the team moved the days of a call, stopped it, or let it go on. */
record DatesChanged(ConsultationId call, int number, Deadlines.Kind kind)
    implements AuditableEvent {
  @Override
  public String action() {
    return switch (kind) {
      case MOVED -> "consultation.days-moved";
      case STOPPED -> "consultation.stopped";
      case REOPENED -> "consultation.reopened";
    };
  }

  @Override
  public String subject() {
    return call.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("change", Integer.toString(number));
  }
}
