package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.Markup;

/** The submissions around the one in hand, in the order and filter of the queue. */
final class MiniQueue extends Nav {
  private final Consultation call;
  private final QueueAddress address;
  private final List<QueueRow> before;
  private final List<QueueRow> behind;
  private final Span hereState = new Span();

  MiniQueue(SubmissionReview submissions, Consultation call, QueueAddress address, QueueRow row) {
    this.call = call;
    this.address = address;
    QueueFilter filter = address.filter();
    before = submissions.pageBefore(call.id(), filter, row, 4);
    behind = submissions.page(call.id(), filter, row, 8);
    addClassName("t-mini");
    getElement().setAttribute("aria-label", getTranslation("moderation.queue.title"));
    add(Markup.words("h2", "", getTranslation("moderation.queue.title")));
    before.forEach(other -> add(link(other)));
    hereState.setText(Wording.state(row.state()));
    RouterLink here = link(row, hereState);
    here.getElement().setAttribute("aria-current", "true");
    add(here);
    behind.forEach(other -> add(link(other)));
  }

  Optional<RouterLink> next() {
    return behind.stream().findFirst().map(this::address);
  }

  Optional<RouterLink> previous() {
    return before.isEmpty() ? Optional.empty() : Optional.of(address(before.getLast()));
  }

  /** The submission in hand came to another state. */
  void nowIn(ReviewState state) {
    hereState.setText(Wording.state(state));
  }

  private RouterLink link(QueueRow row) {
    return link(row, new Span(Wording.state(row.state())));
  }

  private RouterLink link(QueueRow row, Span state) {
    RouterLink link = address(row);
    link.add(
        Markup.words("b", "", Wording.number(row.id())),
        state,
        Markup.element(
            "small",
            "",
            new Text(
                getTranslation(
                    "moderation.queue.line",
                    Wording.ageBand(row.ageBand()),
                    Wording.language(row.language())))));
    return link;
  }

  private RouterLink address(QueueRow row) {
    RouterLink link = new RouterLink(ReviewView.class, ReviewView.address(call, row.id()));
    link.setQueryParameters(address.written());
    return link;
  }
}
