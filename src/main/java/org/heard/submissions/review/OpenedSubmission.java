package org.heard.submissions.review;

import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.shared.ConsultationId;
import org.heard.submissions.Assent;

/** A submission with its unsealed answers, for one moderator's eyes; opening it was recorded. */
public record OpenedSubmission(
    QueueRow row,
    ConsultationId consultation,
    int version,
    Map<String, Answer> answers,
    Assent assent) {
  @Override
  public String toString() {
    return "OpenedSubmission[" + row.id() + "]";
  }
}
