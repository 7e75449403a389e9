package org.heard.submissions.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

record MarginsOpened(SubmissionId submission, ConsultationId consultation)
    implements AuditableEvent {
  @Override
  public String action() {
    return "submission.margins-opened";
  }

  @Override
  public String subject() {
    return submission.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("consultation", consultation.toString());
  }
}
