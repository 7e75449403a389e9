package org.heard.consultations.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

record ConsultationPublished(ConsultationId id, int version) implements AuditableEvent {
  @Override
  public String action() {
    return "consultation.published";
  }

  @Override
  public String subject() {
    return id.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("version", Integer.toString(version));
  }
}
