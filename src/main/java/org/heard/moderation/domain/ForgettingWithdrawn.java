package org.heard.moderation.domain;

import org.heard.submissions.SubmissionChanged;
import org.heard.submissions.SubmissionErased;
import org.heard.submissions.SubmissionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes what is left of a review and its released copy in the very transaction in which a child
 * withdraws or changes its answers.
 */
@Component
class ForgettingWithdrawn {
  private final StoredReviews reviews;
  private final ReleasedDocuments released;
  private final TakenOverRows takenOver;
  private final MarginRows margins;

  ForgettingWithdrawn(
      StoredReviews reviews,
      ReleasedDocuments released,
      TakenOverRows takenOver,
      MarginRows margins) {
    this.margins = margins;
    this.reviews = reviews;
    this.released = released;
    this.takenOver = takenOver;
  }

  @EventListener
  void forget(SubmissionWithdrawn withdrawn) {
    reviews.forget(withdrawn.submission()).ifPresent(released::delete);
    takenOver.forget(withdrawn.submission());
    margins.forget(withdrawn.submission());
  }

  /** The decisions go; the released copy stays, and nothing leads from it to a submission. */
  @EventListener
  void forget(SubmissionErased erased) {
    reviews.forget(erased.submission());
    takenOver.forget(erased.submission());
    margins.forget(erased.submission());
  }

  /**
   * What was decided on other words does not hold any more; who decides on it now meets a conflict.
   */
  @EventListener
  void beginAnew(SubmissionChanged changed) {
    reviews.beginAnew(changed.consultation(), changed.submission()).ifPresent(released::delete);
    margins.forget(changed.submission());
  }
}
