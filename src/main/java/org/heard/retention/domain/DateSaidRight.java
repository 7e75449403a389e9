package org.heard.retention.domain;

import java.time.LocalDate;
import org.heard.shared.AuditableEvent;

/** An administrator said that this is the date, so erasing goes on. */
record DateSaidRight(LocalDate date) implements AuditableEvent {
  @Override
  public String action() {
    return "retention.date-said-right";
  }

  @Override
  public String subject() {
    return date.toString();
  }
}
