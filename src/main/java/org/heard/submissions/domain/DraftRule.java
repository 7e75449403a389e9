package org.heard.submissions.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.springframework.stereotype.Component;

/**
 * Whether unfinished answers of a call are kept (safety.md EX-4). Whether a call has high risk is
 * published with it and never changes, so it is asked once and not at each keystroke.
 */
@Component
class DraftRule {
  private final Consultations consultations;
  private final Map<ConsultationId, Boolean> keeps = new ConcurrentHashMap<>();

  DraftRule(Consultations consultations) {
    this.consultations = consultations;
  }

  boolean keeps(ConsultationId call) {
    return keeps.computeIfAbsent(
        call, id -> !consultations.byId(id).map(Consultation::highRisk).orElse(false));
  }
}
