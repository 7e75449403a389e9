package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultations;
import org.heard.moderation.Review.Standing;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.TranslationLanguages;
import org.heard.moderation.margin.Written;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('MODERATOR')")
@Transactional
class RecordedMargins implements Margins {
  private final MarginRows rows;
  private final StoredReviews reviews;
  private final SubmissionReview submissions;
  private final Consultations consultations;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RecordedMargins(
      MarginRows rows,
      StoredReviews reviews,
      SubmissionReview submissions,
      Consultations consultations,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.reviews = reviews;
    this.submissions = submissions;
    this.consultations = consultations;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Result write(
      ConsultationId consultation,
      SubmissionId submission,
      String edition,
      int expectedVersion,
      Margin margin) {
    person.requireAssigned(consultation, Role.MODERATOR);
    if (gone(consultation, submission)) {
      return new Result.Gone();
    }
    if (margin instanceof Margin.Translation translation) {
      requireLanguage(consultation, translation);
    }
    Optional<byte[]> sealed = rows.seal(consultation, submission, edition, margin);
    if (sealed.isEmpty()) {
      return new Result.OtherAnswers();
    }
    // Sealing locked the submission as every step of a review does, so the standing holds.
    if (reviews.find(consultation, submission).standing() != Standing.OPEN) {
      return new Result.Closed();
    }
    Written next = new Written(margin, expectedVersion + 1, me(), LocalDate.now(clock));
    if (!rows.save(consultation, submission, next, sealed.get())) {
      return new Result.Conflict(current(consultation, submission, margin));
    }
    events.publishEvent(MarginWritten.of(consultation, submission, next));
    return new Result.Saved(next);
  }

  /** Of the team or of the call: others would be read by nobody who decides. */
  private void requireLanguage(ConsultationId consultation, Margin.Translation translation) {
    boolean known =
        consultations
            .byId(consultation)
            .filter(call -> TranslationLanguages.of(call).contains(translation.language()))
            .isPresent();
    if (!known) {
      throw new IllegalArgumentException("Not a language of the team or the call");
    }
  }

  private Written current(ConsultationId consultation, SubmissionId submission, Margin margin) {
    return rows.at(consultation, submission, margin.place()).orElseThrow();
  }

  private boolean gone(ConsultationId consultation, SubmissionId submission) {
    return submissions
        .row(consultation, submission)
        .filter(row -> row.state() != ReviewState.WITHDRAWN)
        .isEmpty();
  }

  private PersonId me() {
    return person.id().orElseThrow(() -> new AccessDeniedException("Not signed in"));
  }
}
