package org.heard.consultations.translating;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

/** Somebody of the team made a link for a translator, or ended one. */
record LinkAct(ConsultationId call, Kind kind) implements AuditableEvent {

  enum Kind {
    MADE("consultation.translator-link"),
    ENDED("consultation.translator-link-ended");

    private final String action;

    Kind(String action) {
      this.action = action;
    }
  }

  @Override
  public String action() {
    return kind.action;
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
