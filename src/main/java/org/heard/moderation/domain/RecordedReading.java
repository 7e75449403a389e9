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
import org.heard.moderation.margin.Written;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.PieceFile;
import org.heard.submissions.review.Area;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
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
    List<Written> beside = margins.all(consultation, submission);
    Review review = reviews.find(consultation, submission).masked(masked(beside));
    Map<String, Answer> answers = CoveredWords.of(opened.answers(), review);
    return new Opened(
        opened.with(answers),
        review,
        !answers.equals(opened.answers()) || (review.masked() && CoveredWords.in(review)),
        beside.stream().filter(written -> CoveredWords.shows(review, written.margin())).toList());
  }

  @Override
  public Opened uncover(ConsultationId consultation, SubmissionId submission) {
    person.requireAssigned(consultation, Role.MODERATOR);
    stepUp.require();
    OpenedSubmission opened = submissions.open(consultation, submission);
    List<Written> beside = margins.all(consultation, submission);
    Review review = reviews.find(consultation, submission).masked(masked(beside));
    events.publishEvent(uncovering(consultation, submission, review));
    return new Opened(opened, review, false, beside);
  }

  private static boolean masked(List<Written> beside) {
    return beside.stream()
        .map(Written::margin)
        .anyMatch(margin -> margin instanceof Margin.Areas && !margin.blank());
  }

  private static ModerationAct uncovering(
      ConsultationId consultation, SubmissionId submission, Review review) {
    return ModerationAct.of("moderation.uncovered", consultation, submission, review);
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public PieceFile piece(ConsultationId consultation, SubmissionId submission, PieceId piece) {
    person.requireAssigned(consultation, Role.MODERATOR, Role.SAFEGUARDING);
    Review review = reviews.find(consultation, submission);
    if (!covers(consultation, review)) {
      return submissions.piece(consultation, submission, piece);
    }
    requireSeen(consultation, submission, review, piece);
    List<Area> areas = areas(consultation, submission, piece);
    return areas.isEmpty()
        ? submissions.piece(consultation, submission, piece)
        : submissions.covered(consultation, submission, piece, areas);
  }

  @Override
  @PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING')")
  public PieceFile uncovered(ConsultationId consultation, SubmissionId submission, PieceId piece) {
    person.requireAssigned(consultation, Role.MODERATOR, Role.SAFEGUARDING);
    Review review = reviews.find(consultation, submission);
    if (covers(consultation, review)
        && (!seen(consultation, submission, review, piece)
            || !areas(consultation, submission, piece).isEmpty())) {
      stepUp.require();
      events.publishEvent(uncovering(consultation, submission, review));
    }
    return submissions.piece(consultation, submission, piece);
  }

  @Override
  public PieceFile covered(ConsultationId consultation, SubmissionId submission, PieceId piece) {
    person.requireAssigned(consultation, Role.MODERATOR);
    Review review = reviews.find(consultation, submission);
    if (covers(consultation, review)) {
      requireSeen(consultation, submission, review, piece);
    }
    return submissions.covered(
        consultation, submission, piece, areas(consultation, submission, piece));
  }

  /** The file of a concern shows all of it to those who protect and do not moderate. */
  private boolean covers(ConsultationId consultation, Review review) {
    return CoveredWords.in(review) && person.assignedTo(Role.MODERATOR).contains(consultation);
  }

  private void requireSeen(
      ConsultationId consultation, SubmissionId submission, Review review, PieceId piece) {
    if (!seen(consultation, submission, review, piece)) {
      throw new AccessDeniedException("Nobody reads this piece");
    }
  }

  private boolean seen(
      ConsultationId consultation, SubmissionId submission, Review review, PieceId piece) {
    Map<String, Answer> answers = submissions.open(consultation, submission).answers();
    return CoveredWords.shows(answers, review, piece);
  }

  private List<Area> areas(ConsultationId consultation, SubmissionId submission, PieceId piece) {
    return margins.at(consultation, submission, Place.areas(piece)).stream()
        .map(written -> (Margin.Areas) written.margin())
        .flatMap(margin -> margin.areas().stream())
        .map(CoveredArea::area)
        .toList();
  }
}
