package org.heard.moderation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Review;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.ReceiptNews;
import org.springframework.stereotype.Component;

/**
 * What a review has to tell the child. Of a worry only what two people of safeguarding chose, from
 * fixed texts, when they closed it; until then somebody reads.
 */
@Component
class NewsOfReview implements ReceiptNews {
  private final StoredReviews reviews;
  private final ConcernRows concerns;

  NewsOfReview(StoredReviews reviews, ConcernRows concerns) {
    this.reviews = reviews;
    this.concerns = concerns;
  }

  @Override
  public List<News> about(ConsultationId consultation, SubmissionId submission) {
    Optional<News> ofConcern = ofConcern(submission);
    return Stream.concat(
            ofConcern.stream(),
            ofReview(consultation, submission).stream()
                // Whoever was told that protectors read it is not told "somebody reads" for ever.
                .filter(news -> ofConcern.isEmpty() || !(news instanceof News.BeingRead)))
        .toList();
  }

  private Optional<News> ofConcern(SubmissionId submission) {
    return concerns
        .closedAbout(submission)
        .map(Concern::standing)
        .filter(Standing.Closed.class::isInstance)
        .map(Standing.Closed.class::cast)
        .flatMap(closed ->
            switch (closed.ending().told()) {
              case NOTHING -> Optional.empty();
              case READ_BY_PROTECTORS -> Optional.of(new News.WithProtectors(false));
              case PASSED_ON -> Optional.of(new News.WithProtectors(true));
            });
  }

  private List<News> ofReview(ConsultationId consultation, SubmissionId submission) {
    Review review = reviews.forChild(consultation, submission);
    return switch (review.standing()) {
      // Decisions of an open review may still change.
      case OPEN -> review.decidedBy().isEmpty() ? List.of() : List.of(new News.BeingRead());
      case SECOND_READING, WITH_SAFEGUARDING -> List.of(new News.BeingRead());
      case REJECTED ->
          List.of(new News.NotUsed(review.rejected().map(NewsOfReview::why).orElse(Why.OTHER)));
      case RELEASED -> released(review);
    };
  }

  private static List<News> released(Review review) {
    List<News> news = new ArrayList<>();
    news.add(new News.Read());
    review.decisions().forEach((question, decision) -> of(question, decision).ifPresent(news::add));
    return news;
  }

  private static Optional<News> of(String question, ModerationDecision decision) {
    return switch (decision) {
      case ModerationDecision.Accept() -> Optional.empty();
      case ModerationDecision.Redact(List<Redaction> redactions) ->
          Optional.of(
              new News.PartsHidden(
                  question,
                  redactions.stream()
                      .map(Redaction::reason)
                      .map(NewsOfReview::why)
                      .collect(Collectors.toSet())));
      case ModerationDecision.Reject(RejectReason reason) ->
          Optional.of(new News.LeftOut(question, why(reason)));
      case ModerationDecision.NotAConsultationAnswer() ->
          Optional.of(new News.LeftOut(question, Why.NOT_AN_ANSWER));
      case ModerationDecision.Complaint() -> Optional.of(new News.LeftOut(question, Why.COMPLAINT));
    };
  }

  private static Why why(RedactionReason reason) {
    return switch (reason) {
      case NAME -> Why.NAME;
      case OTHER_PERSON -> Why.OTHER_PERSON;
      case CONTACT -> Why.CONTACT;
      case PLACE -> Why.PLACE;
      case SCHOOL -> Why.SCHOOL;
      case HEALTH_OF_OTHERS -> Why.HEALTH_OF_OTHERS;
      case OTHER -> Why.OTHER;
    };
  }

  private static Why why(RejectReason reason) {
    return switch (reason) {
      case HURTS_OTHERS -> Why.HURTS_OTHERS;
      case TELLS_WHO -> Why.TELLS_WHO;
      case ADULT_SPEAKING -> Why.ADULT_SPEAKING;
      case NOT_MEANT -> Why.NOT_MEANT;
      case OTHER -> Why.OTHER;
    };
  }
}
