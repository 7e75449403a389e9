package org.heard.moderation.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.accounts.StepUp;
import org.heard.moderation.ActResult;
import org.heard.moderation.CoveredWords;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Review;
import org.heard.moderation.concerns.Origin;
import org.heard.moderation.concerns.Origin.Cause;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of moderators, each an act on record. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
@Transactional
class RecordedModeration implements Moderation {
  private static final int ANY_VERSION = -1;

  private final StoredReviews reviews;
  private final ReviewSteps steps;
  private final Releasing releasing;
  private final RaisedConcerns concerns;
  private final CurrentPerson person;
  private final StepUp stepUp;

  RecordedModeration(
      StoredReviews reviews,
      ReviewSteps steps,
      Releasing releasing,
      RaisedConcerns concerns,
      CurrentPerson person,
      StepUp stepUp) {
    this.reviews = reviews;
    this.steps = steps;
    this.releasing = releasing;
    this.concerns = concerns;
    this.person = person;
    this.stepUp = stepUp;
  }

  @Override
  public Review review(ConsultationId consultation, SubmissionId submission) {
    person.requireAssigned(consultation, Role.MODERATOR);
    return reviews.find(consultation, submission);
  }

  @Override
  public ActResult decide(
      ConsultationId consultation,
      SubmissionId submission,
      int expectedVersion,
      Map<String, ModerationDecision> decisions) {
    person.requireAssigned(consultation, Role.MODERATOR);
    return act(
        consultation, submission, Step.DECIDE, expectedVersion, review -> review.with(decisions));
  }

  @Override
  public ReleaseResult release(
      ConsultationId consultation, SubmissionId submission, int expectedVersion) {
    person.requireAssigned(consultation, Role.MODERATOR);
    return releasing.release(consultation, submission, expectedVersion);
  }

  @Override
  public ActResult reject(
      ConsultationId consultation,
      SubmissionId submission,
      int expectedVersion,
      RejectReason reason) {
    person.requireAssigned(consultation, Role.MODERATOR);
    return act(
        consultation,
        submission,
        Step.REJECT,
        expectedVersion,
        review -> review.with(Optional.of(reason)));
  }

  @Override
  public ActResult reopen(
      ConsultationId consultation, SubmissionId submission, int expectedVersion) {
    person.requireAssigned(consultation, Role.MODERATOR);
    // An open review covers nothing, so this is a way to covered words too.
    if (CoveredWords.in(reviews.find(consultation, submission))) {
      stepUp.require();
    }
    return act(
        consultation,
        submission,
        Step.REOPEN,
        expectedVersion,
        review -> review.with(Optional.empty()));
  }

  @Override
  public ActResult worried(ConsultationId consultation, SubmissionId submission) {
    return worried(consultation, submission, Cause.FLAG);
  }

  @Override
  public ActResult worried(ConsultationId consultation, SubmissionId submission, Cause cause) {
    person.requireAssigned(consultation, Role.MODERATOR);
    ActResult result =
        act(consultation, submission, Step.WORRY, ANY_VERSION, UnaryOperator.identity());
    if (result instanceof ActResult.Saved) {
      PersonId me = person.require();
      concerns.raise(new Origin.Answers(consultation, submission, cause, me));
    }
    return result;
  }

  private ActResult act(
      ConsultationId consultation,
      SubmissionId submission,
      Step step,
      int expectedVersion,
      UnaryOperator<Review> change) {
    return steps
        .hindrance(consultation, submission, step, expectedVersion)
        .orElseGet(() -> steps.take(consultation, submission, step, expectedVersion, change));
  }
}
