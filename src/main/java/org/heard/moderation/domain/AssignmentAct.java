package org.heard.moderation.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.jspecify.annotations.Nullable;

/** Taking, giving or flagging, for the audit: ids and counts. */
record AssignmentAct(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static AssignmentAct of(
      String action,
      ConsultationId consultation,
      SubmissionId submission,
      @Nullable PersonId other) {
    String call = consultation.toString();
    return new AssignmentAct(
        action,
        submission.toString(),
        other == null
            ? Map.of("consultation", call)
            : Map.of("consultation", call, "person", other.toString()));
  }

  static AssignmentAct of(ConsultationId consultation, int count) {
    return new AssignmentAct(
        "moderation.took-next", consultation.toString(), Map.of("count", Integer.toString(count)));
  }
}
