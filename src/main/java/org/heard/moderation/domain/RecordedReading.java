package org.heard.moderation.domain;

import java.util.List;
import java.util.Map;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.accounts.StepUp;
import org.heard.consultations.Answer;
import org.heard.moderation.CoveredWords;
import org.heard.moderation.Reading;
import org.heard.moderation.Review;
import org.heard.moderation.margin.CoveredArea;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Place;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.PieceFile;
import org.heard.submissions.review.Area;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens submissions; opening locks the row, so answers and review belong together. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
@Transactional
class RecordedReading implements Reading {
  private final SubmissionReview submissions;
  private final StoredReviews reviews;
  private final MarginRows margins;
  private final CurrentPerson person;
  private final StepUp stepUp;
  private final ApplicationEventPublisher events;

  RecordedReading(
      SubmissionReview submissions,
      StoredReviews reviews,
      MarginRows margins,
      CurrentPerson person,
      StepUp stepUp,
      ApplicationEventPublisher events) {
    this.submissions = submissions;
    this.reviews = reviews;
    this.margins = margins;
    this.person = person;
    this.stepUp = stepUp;
    this.events = events;
  }

  @Override
  public Opened open(ConsultationId consultation, SubmissionId submission) {
    person.requireAssigned(consultation, Role.MODERATOR);
    OpenedSubmission opened = submissions.open(consultation, submission);
    Review review = reviews.find(consultation, submission);
    Map<String, Answer> answers = CoveredWords.of(opened.answers(), review);
    return new Opened(
        opened.with(answers),
        review,
        !answers.equals(opened.answers()),
        margins.all(consultation, submission).stream()
            .filter(written -> CoveredWords.shows(review, written.margin()))
            .toList());
  }

  @Override
  public Opened uncover(ConsultationId consultation, SubmissionId submission) {
    person.requireAssigned(consultation, Role.MODERATOR);
    stepUp.require();
    OpenedSubmission opened = submissions.open(consultation, submission);
    Review review = reviews.find(consultation, submission);
    events.publishEvent(ModerationAct.of("moderation.uncovered", consultation, submission, review));
    return new Opened(opened, review, false, margins.all(consultation, submission));
  }

  @Override
  public PieceFile covered(ConsultationId consultation, SubmissionId submission, PieceId piece) {
    person.requireAssigned(consultation, Role.MODERATOR);
    List<Area> areas =
        margins.at(consultation, submission, Place.areas(piece)).stream()
            .map(written -> (Margin.Areas) written.margin())
            .flatMap(margin -> margin.areas().stream())
            .map(CoveredArea::area)
            .toList();
    return submissions.covered(consultation, submission, piece, areas);
  }
}
