package org.heard.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.moderation.Review.Standing;
import org.heard.shared.PieceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoveredWordsTest {
  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "story", new Answer.Words("I am Aya 👩‍👩‍👧"),
          "why", new Answer.Rated(2, "because"),
          "drawn", new Answer.Mixed("look", List.of(piece())),
          "siblings", new Answer.Amount(2));
  private static final Map<String, ModerationDecision> DECISIONS =
      Map.of(
          "story",
          new ModerationDecision.Redact(List.of(new Redaction(5, 8, RedactionReason.NAME))),
          "why",
          new ModerationDecision.Accept(),
          "drawn",
          new ModerationDecision.Reject(RejectReason.NOT_MEANT),
          "siblings",
          new ModerationDecision.Accept());

  @Test
  void afterReleaseWhatOthersDoNotReadIsCoveredAndTheRestIsNot() {
    assertThat(CoveredWords.of(ANSWERS, review(Standing.RELEASED)))
        .containsEntry("story", new Answer.Words("I am ███ 👩‍👩‍👧"))
        .containsEntry("why", new Answer.Rated(2, "because"))
        .containsEntry("drawn", new Answer.Words("████"))
        .containsEntry("siblings", new Answer.Amount(2));
  }

  @Test
  void ofARejectedSubmissionNoWordIsLeft() {
    assertThat(CoveredWords.of(ANSWERS, review(Standing.REJECTED)))
        .containsEntry("story", new Answer.Words("█".repeat(17)))
        .containsEntry("why", new Answer.Rated(2, "███████"))
        .containsEntry("drawn", new Answer.Words("████"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Standing.class,
      names = {"OPEN", "SECOND_READING", "WITH_SAFEGUARDING"})
  void whoeverDecidesSeesEverything(Standing standing) {
    assertThat(CoveredWords.of(ANSWERS, review(standing))).isEqualTo(ANSWERS);
  }

  @Test
  void areasOnAPictureAreCoveredTooWithEverythingAccepted() {
    Review accepted =
        review(Standing.RELEASED).with(Map.of("drawn", new ModerationDecision.Accept()));
    assertThat(CoveredWords.in(accepted)).isFalse();
    assertThat(CoveredWords.in(accepted.masked(true))).isTrue();
    assertThat(CoveredWords.in(review(Standing.OPEN).masked(true))).isFalse();
  }

  @Test
  void aPieceIsLeftWhereItsAnswerIsRead() {
    Answer.Piece piece = piece();
    Map<String, Answer> drawn = Map.of("drawn", new Answer.Mixed("look", List.of(piece)));
    Review review = review(Standing.RELEASED);
    assertThat(CoveredWords.shows(drawn, review, piece.id())).isFalse();
    assertThat(
            CoveredWords.shows(
                drawn, review.with(Map.of("drawn", new ModerationDecision.Accept())), piece.id()))
        .isTrue();
    assertThat(CoveredWords.shows(drawn, review(Standing.REJECTED), piece.id())).isFalse();
    assertThat(CoveredWords.shows(drawn, review(Standing.OPEN), piece.id())).isTrue();
    assertThat(CoveredWords.shows(drawn, review(Standing.OPEN), PieceId.random())).isFalse();
  }

  @Test
  void aSpanThatNoLongerFitsCoversTheWholeAnswer() {
    Map<String, ModerationDecision> tooLong =
        Map.of(
            "story",
            new ModerationDecision.Redact(List.of(new Redaction(5, 80, RedactionReason.NAME))));
    assertThat(CoveredWords.of(ANSWERS, review(Standing.RELEASED).with(tooLong)))
        .containsEntry("story", new Answer.Words("█".repeat(17)));
  }

  private static Review review(Standing standing) {
    return new Review(
        3, standing, Optional.empty(), DECISIONS, Optional.empty(), Optional.empty(), false, 1);
  }

  private static Answer.Piece piece() {
    return new Answer.Piece(PieceId.random(), Medium.DRAWING, "my school");
  }
}
