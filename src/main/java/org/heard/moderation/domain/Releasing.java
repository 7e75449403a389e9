package org.heard.moderation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultations;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.ActResult;
import org.heard.moderation.Beside;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.ReleasedCopy;
import org.heard.moderation.Review;
import org.heard.moderation.Review.Standing;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Written;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.SubmissionReview;
import org.springframework.stereotype.Component;

/** Makes the redacted copy that others read. */
@Component
class Releasing {
  private final StoredReviews reviews;
  private final ReviewSteps steps;
  private final ReleasedDocuments released;
  private final SubmissionReview submissions;
  private final Consultations consultations;
  private final SecondReading secondReading;
  private final SecondReaderShares shares;
  private final MarginRows margins;
  private final CurrentPerson person;

  Releasing(
      StoredReviews reviews,
      ReviewSteps steps,
      ReleasedDocuments released,
      SubmissionReview submissions,
      Consultations consultations,
      SecondReading secondReading,
      SecondReaderShares shares,
      MarginRows margins,
      CurrentPerson person) {
    this.margins = margins;
    this.secondReading = secondReading;
    this.shares = shares;
    this.person = person;
    this.reviews = reviews;
    this.steps = steps;
    this.released = released;
    this.submissions = submissions;
    this.consultations = consultations;
  }

  ReleaseResult release(ConsultationId consultation, SubmissionId submission, int expectedVersion) {
    Optional<ActResult> hindrance =
        steps.hindrance(consultation, submission, Step.RELEASE, expectedVersion);
    if (hindrance.isPresent()) {
      return result(hindrance.get());
    }
    Review review = reviews.find(consultation, submission);
    OpenedSubmission opened = submissions.open(consultation, submission);
    if (review.standing() == Standing.SECOND_READING && mine(review)) {
      return new ReleaseResult.NeedsAnother();
    }
    if (!opened.assent().read()) {
      return new ReleaseResult.NotAllowed();
    }
    Questionnaire questionnaire = consultations.questionnaire(consultation, opened.version());
    List<String> undecided =
        ReleasedCopy.undecided(questionnaire, opened.answers(), review.decisions());
    if (!undecided.isEmpty()) {
      return new ReleaseResult.Undecided(undecided);
    }
    List<Margin> margins = margins(consultation, submission);
    List<String> unchecked = ReleasedCopy.unchecked(review.decisions(), margins);
    if (!unchecked.isEmpty()) {
      return new ReleaseResult.Unchecked(unchecked);
    }
    boolean second =
        review.standing() == Standing.OPEN
            && secondReading.draws(submission, shares.of(consultation).drawn());
    ActResult taken =
        steps.take(
            consultation,
            submission,
            second ? Step.ASK_SECOND : Step.RELEASE,
            expectedVersion,
            UnaryOperator.identity());
    if (second && taken instanceof ActResult.Saved saved) {
      return new ReleaseResult.ForSecondReader(saved.review());
    }
    if (taken instanceof ActResult.Saved saved) {
      ReleasedSubmission copy = copy(opened, questionnaire, review, margins);
      released.add(consultation, copy, opened.assent().count());
      reviews.link(submission, copy.releaseId());
      return new ReleaseResult.Released(saved.review().onceMore());
    }
    return result(taken);
  }

  private List<Margin> margins(ConsultationId consultation, SubmissionId submission) {
    return margins.all(consultation, submission).stream().map(Written::margin).toList();
  }

  private boolean mine(Review review) {
    return review.decidedBy().equals(person.id());
  }

  private static ReleasedSubmission copy(
      OpenedSubmission opened, Questionnaire questionnaire, Review review, List<Margin> margins) {
    List<ReleasedAnswer> answers =
        ReleasedCopy.of(
            questionnaire,
            opened.answers(),
            review.decisions(),
            opened.row().language(),
            Beside.of(margins, opened.assent()));
    return new ReleasedSubmission(
        UUID.randomUUID(),
        opened.version(),
        opened.row().language(),
        opened.row().ageBand(),
        country(questionnaire, answers),
        false,
        1,
        opened.assent().quote(),
        answers);
  }

  /** The country only when that answer was accepted. */
  private static Optional<String> country(
      Questionnaire questionnaire, List<ReleasedAnswer> answers) {
    return answers.stream()
        .filter(answer ->
            questionnaire.question(answer.question()).orElse(null) instanceof Question.CountryAsked)
        .map(ReleasedAnswer::answer)
        .filter(Answer.Picked.class::isInstance)
        .map(Answer.Picked.class::cast)
        .flatMap(picked -> picked.keys().stream())
        .findFirst();
  }

  private static ReleaseResult result(ActResult result) {
    return switch (result) {
      case ActResult.Saved saved -> new ReleaseResult.Released(saved.review());
      case ActResult.Conflict conflict -> new ReleaseResult.Conflict(conflict.current());
      case ActResult.Gone gone -> new ReleaseResult.Gone();
    };
  }
}
