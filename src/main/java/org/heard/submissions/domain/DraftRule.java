package org.heard.submissions.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.shared.ConsultationId;
import org.springframework.stereotype.Component;

/**
 * What is kept of unfinished answers of a call (safety.md EX-4). It is published with the call and
 * never changes, so it is asked once and not at each keystroke.
 */
@Component
class DraftRule {
  private final Consultations consultations;
  private final Map<ConsultationId, DraftKeeping> rules = new ConcurrentHashMap<>();

  DraftRule(Consultations consultations) {
    this.consultations = consultations;
  }

  DraftKeeping of(ConsultationId call) {
    return rules.computeIfAbsent(
        call,
        id ->
            consultations
                .byId(id)
                .map(Consultation::drafts)
                .orElseThrow(ConsultationNotFoundException::new));
  }
}
