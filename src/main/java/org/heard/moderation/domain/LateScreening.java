package org.heard.moderation.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

/** People were told that answers of a call wait too long, for the audit. */
record LateScreening(ConsultationId call) implements AuditableEvent {

  @Override
  public String action() {
    return "screening.escalated";
  }

  @Override
  public String subject() {
    return call.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of();
  }
}
