package org.heard.consultations.calendar;

import java.util.Map;
import java.util.UUID;
import org.heard.shared.AuditableEvent;

/** Somebody of the team wrote an entry of the calendar, changed it, or took it out. */
record CalendarChanged(UUID entry, int number, boolean gone) implements AuditableEvent {
  @Override
  public String action() {
    return gone ? "calendar.removed" : "calendar.written";
  }

  @Override
  public String subject() {
    return entry.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("number", Integer.toString(number));
  }
}
