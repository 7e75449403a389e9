package org.heard.moderation.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

/** Somebody chose how many releases of a call are read twice, for the audit. */
record ShareChosen(String subject, Map<String, String> details) implements AuditableEvent {

  static ShareChosen of(ConsultationId call, int before, int after) {
    return new ShareChosen(
        call.toString(),
        Map.of("before", Integer.toString(before), "after", Integer.toString(after)));
  }

  @Override
  public String action() {
    return "moderation.second-readers";
  }
}
