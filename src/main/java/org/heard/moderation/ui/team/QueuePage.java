package org.heard.moderation.ui.team;

import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.SubmissionReview;

/**
 * One page of the queue.
 *
 * @param rows the submissions, at most {@link #SIZE}
 * @param total how many the filter finds in all
 * @param earlier whether there are some before the first row
 * @param later whether there are some behind the last row
 */
record QueuePage(List<QueueRow> rows, long total, boolean earlier, boolean later) {

  static final int SIZE = 50;

  /** The page of an address; the first one when the submission it names is no longer there. */
  static QueuePage read(
      SubmissionReview submissions, ConsultationId consultation, QueueAddress address) {
    Optional<QueueRow> before = address.before().flatMap(id -> submissions.row(consultation, id));
    QueueRow after = address.after().flatMap(id -> submissions.row(consultation, id)).orElse(null);
    List<QueueRow> rows =
        before
            .map(row -> submissions.pageBefore(consultation, address.filter(), row, SIZE))
            .orElseGet(() -> submissions.page(consultation, address.filter(), after, SIZE));
    if (rows.isEmpty()) {
      return new QueuePage(rows, 0, false, false);
    }
    return new QueuePage(
        rows,
        submissions.count(consultation, address.filter()),
        !submissions.pageBefore(consultation, address.filter(), rows.getFirst(), 1).isEmpty(),
        !submissions.page(consultation, address.filter(), rows.getLast(), 1).isEmpty());
  }
}
