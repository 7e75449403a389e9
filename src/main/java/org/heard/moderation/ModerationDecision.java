package org.heard.moderation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;

/** What a moderator decided about one answer. Holds places and reasons, never a word of a child. */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ModerationDecision.Accept.class, name = "accept"),
  @JsonSubTypes.Type(value = ModerationDecision.Redact.class, name = "redact"),
  @JsonSubTypes.Type(value = ModerationDecision.Reject.class, name = "reject"),
  @JsonSubTypes.Type(
      value = ModerationDecision.NotAConsultationAnswer.class,
      name = "not-an-answer"),
  @JsonSubTypes.Type(value = ModerationDecision.Complaint.class, name = "complaint")
})
public sealed interface ModerationDecision {

  /** Others may read the answer as it is. */
  record Accept() implements ModerationDecision {}

  /**
   * Others may read the answer with some words hidden.
   *
   * @param redactions what to hide, at least one span; spans may overlap
   */
  record Redact(List<Redaction> redactions) implements ModerationDecision {
    public Redact {
      redactions = List.copyOf(redactions);
      if (redactions.isEmpty()) {
        throw new IllegalArgumentException("A redaction hides at least one span");
      }
    }
  }

  /** Nobody else reads the answer. */
  record Reject(RejectReason reason) implements ModerationDecision {}

  /** Words that answer no question of the call, such as a message to the team or a test. */
  record NotAConsultationAnswer() implements ModerationDecision {}

  /**
   * A complaint that somebody's rights were violated. A call is no place that can take it in: the
   * child reads so behind its receipt, and where help is.
   */
  record Complaint() implements ModerationDecision {}
}
