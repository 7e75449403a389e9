package org.heard.submissions.review;

import java.util.List;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.Assent;

/**
 * A submission with its unsealed answers, for one moderator's eyes; opening it was recorded.
 *
 * @param copies other submissions whose long answer to a question shares most of its words, by
 *     question; 50 of them at most
 * @param edition another text whenever the child changed its answers; tells nothing about them
 */
public record OpenedSubmission(
    QueueRow row,
    ConsultationId consultation,
    int version,
    Map<String, Answer> answers,
    Assent assent,
    Map<String, List<SubmissionId>> copies,
    String edition) {

  /** The same with other answers. */
  public OpenedSubmission with(Map<String, Answer> others) {
    return new OpenedSubmission(row, consultation, version, others, assent, copies, edition);
  }

  @Override
  public String toString() {
    return "OpenedSubmission[" + row.id() + "]";
  }
}
