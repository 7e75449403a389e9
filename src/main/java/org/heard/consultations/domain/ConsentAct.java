package org.heard.consultations.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

/** Somebody of the team changed whom a call asks, or who has to say yes in it. */
record ConsentAct(ConsultationId call, Kind kind) implements AuditableEvent {

  enum Kind {
    COUNTRIES("consultation.countries"),
    WAIVER_PROPOSED("consultation.waiver-proposed"),
    WAIVER_APPROVED("consultation.waiver-approved"),
    WAIVER_TAKEN_BACK("consultation.waiver-taken-back"),
    ORGANISATION_CODE("consultation.organisation-code"),
    ORGANISATION_CODE_TAKEN_BACK("consultation.organisation-code-taken-back"),
    ORGANISATION_CODE_GIVEN_AGAIN("consultation.organisation-code-given-again");

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
