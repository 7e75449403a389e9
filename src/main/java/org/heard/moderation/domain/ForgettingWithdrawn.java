package org.heard.moderation.domain;

import org.heard.submissions.SubmissionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes review and released copy in the very transaction in which a child withdraws. */
@Component
class ForgettingWithdrawn {
  private final StoredReviews reviews;
  private final ReleasedDocuments released;

  ForgettingWithdrawn(StoredReviews reviews, ReleasedDocuments released) {
    this.reviews = reviews;
    this.released = released;
  }

  @EventListener
  void forget(SubmissionWithdrawn withdrawn) {
    reviews.forget(withdrawn.submission()).ifPresent(released::delete);
  }
}
