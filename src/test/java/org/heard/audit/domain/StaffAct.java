package org.heard.audit.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;

/** An act as a module would publish it. */
record StaffAct(String action, String subject, Map<String, String> details)
    implements AuditableEvent {
  static StaffAct on(String subject) {
    return new StaffAct("test.done", subject, Map.of());
  }
}
