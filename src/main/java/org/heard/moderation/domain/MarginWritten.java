package org.heard.moderation.domain;

import java.util.Locale;
import java.util.Map;
import org.heard.moderation.margin.Written;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/** Something was written beside an answer: what kind of thing, never which words. */
record MarginWritten(String subject, Map<String, String> details) implements AuditableEvent {

  static MarginWritten of(ConsultationId consultation, SubmissionId submission, Written written) {
    return new MarginWritten(
        submission.toString(),
        Map.of(
            "consultation",
            consultation.toString(),
            "kind",
            written.margin().place().kind().name().toLowerCase(Locale.ROOT),
            "version",
            Integer.toString(written.version())));
  }

  @Override
  public String action() {
    return "moderation.margin-written";
  }
}
