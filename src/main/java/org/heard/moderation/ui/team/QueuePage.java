package org.heard.moderation.ui.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
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
      SubmissionReview submissions,
      ConsultationId consultation,
      QueueAddress address,
      Map<ReviewState, Long> counts) {
    Optional<QueueRow> before = address.before().flatMap(id -> submissions.row(consultation, id));
    Optional<QueueRow> after = address.after().flatMap(id -> submissions.row(consultation, id));
    QueueFilter filter = address.filter();
    // One row more than shown tells whether there are others behind, without another query.
    List<QueueRow> rows =
        before
            .map(row -> submissions.pageBefore(consultation, filter, row, SIZE + 1))
            .orElseGet(() -> submissions.page(consultation, filter, after.orElse(null), SIZE + 1));
    boolean more = rows.size() > SIZE;
    List<QueueRow> shown =
        before.isPresent()
            ? rows.subList(more ? 1 : 0, rows.size())
            : rows.subList(0, more ? SIZE : rows.size());
    return new QueuePage(
        shown,
        total(filter, counts).orElseGet(() -> submissions.count(consultation, filter)),
        before.isPresent() ? more : after.isPresent(),
        before.isPresent() || more);
  }

  /** The total where the counts by state already say it. */
  private static Optional<Long> total(QueueFilter filter, Map<ReviewState, Long> counts) {
    QueueFilter stateOnly = new QueueFilter(filter.state(), null, null, null, null);
    if (!filter.equals(stateOnly)) {
      return Optional.empty();
    }
    return Optional.of(
        QueueAddress.ORDINARY.stream()
            .filter(state -> filter.state() == null || filter.state() == state)
            .mapToLong(state -> counts.getOrDefault(state, 0L))
            .sum());
  }
}
