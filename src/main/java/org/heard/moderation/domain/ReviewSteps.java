package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.accounts.CurrentPerson;
import org.heard.moderation.ActResult;
import org.heard.moderation.Review;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes one step of a review: moves the submission first, which locks its row against withdrawal
 * and against other moderators, then stores the review over the version it was made on.
 */
@Component
class ReviewSteps {
  private final StoredReviews reviews;
  private final ReleasedDocuments released;
  private final SubmissionReview submissions;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewSteps(
      StoredReviews reviews,
      ReleasedDocuments released,
      SubmissionReview submissions,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reviews = reviews;
    this.released = released;
    this.submissions = submissions;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  /** What hinders an act on this version; empty when nothing does. */
  Optional<ActResult> hindrance(
      ConsultationId consultation, SubmissionId submission, Step step, int expectedVersion) {
    // The review before the row: a withdrawal in between then shows as gone, never as a conflict.
    Review current = reviews.find(consultation, submission);
    if (gone(consultation, submission)) {
      return Optional.of(new ActResult.Gone());
    }
    boolean asExpected = step == Step.WORRY || current.version() == expectedVersion;
    return asExpected && step.startsAt(current.standing())
        ? Optional.empty()
        : Optional.of(new ActResult.Conflict(current));
  }

  /**
   * Takes the step; must run in a transaction, after {@link #hindrance} found nothing.
   *
   * @param change what the step makes of the review, apart from version, standing, person and day
   */
  ActResult take(
      ConsultationId consultation,
      SubmissionId submission,
      Step step,
      int expectedVersion,
      UnaryOperator<Review> change) {
    if (!submissions.move(consultation, submission, step.state())) {
      return new ActResult.Gone();
    }
    Review current = reviews.find(consultation, submission);
    boolean asExpected = step == Step.WORRY || current.version() == expectedVersion;
    Review next = change.apply(current).next(step.to(), person.require(), LocalDate.now(clock));
    if (!asExpected || !reviews.save(consultation, submission, next)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new ActResult.Conflict(reviews.find(consultation, submission));
    }
    reviews.link(submission, null).ifPresent(released::delete);
    events.publishEvent(ModerationAct.of(step.action(), consultation, submission, next));
    return new ActResult.Saved(next);
  }

  private boolean gone(ConsultationId consultation, SubmissionId submission) {
    return submissions
        .row(consultation, submission)
        .filter(row -> row.state() != ReviewState.WITHDRAWN)
        .isEmpty();
  }
}
