package org.heard.moderation.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Review;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/** An act of a moderator for the audit: ids and counts. Never the release id, see the ADR. */
record ModerationAct(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static ModerationAct of(
      String action, ConsultationId consultation, SubmissionId submission, Review review) {
    Map<String, String> details = new TreeMap<>();
    details.put("consultation", consultation.toString());
    details.put("version", Integer.toString(review.version()));
    review.decisions().values().stream()
        .map(ModerationAct::word)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .forEach((word, count) -> details.put(word, count.toString()));
    return new ModerationAct(action, submission.toString(), details);
  }

  private static String word(ModerationDecision decision) {
    return switch (decision) {
      case ModerationDecision.Accept accept -> "accepted";
      case ModerationDecision.Redact redact -> "redacted";
      case ModerationDecision.Reject reject -> "rejected";
      case ModerationDecision.NotAConsultationAnswer notAnAnswer -> "not-an-answer";
      case ModerationDecision.Complaint complaint -> "complaint";
    };
  }
}
