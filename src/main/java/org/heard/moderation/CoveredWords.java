package org.heard.moderation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.OwnWords;
import org.heard.moderation.Review.Standing;
import org.heard.moderation.margin.Margin;
import org.heard.shared.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * Covers the words of a settled review that others do not read. Pure. What is covered keeps its
 * length, so that the places of a redaction stay where they are.
 */
public final class CoveredWords {
  private static final char COVER = '█';

  private CoveredWords() {}

  /** Whether a review has words, or a part of a picture, that are to be covered. */
  public static boolean in(Review review) {
    return switch (review.standing()) {
      case REJECTED -> true;
      case RELEASED ->
          review.masked()
              || review.decisions().values().stream()
                  .anyMatch(decision -> !(decision instanceof ModerationDecision.Accept));
      case OPEN, SECOND_READING, WITH_SAFEGUARDING -> false;
    };
  }

  /** Whether what stands beside an answer may be seen: others read it, or nothing is covered. */
  public static boolean shows(Review review, Margin margin) {
    return switch (margin) {
      case Margin.Note note -> !in(review);
      case Margin.Areas areas -> !in(review);
      case Margin.Description description -> !in(review);
      case Margin.Translation translation ->
          !in(review)
              || (review.standing() == Standing.RELEASED
                  && translation.released(review.decisions().get(translation.question())));
    };
  }

  /** The answers as moderators see them when they open a settled submission again. */
  public static Map<String, Answer> of(Map<String, Answer> answers, Review review) {
    if (!in(review)) {
      return answers;
    }
    boolean rejected = review.standing() == Standing.REJECTED;
    Map<String, Answer> covered = new LinkedHashMap<>();
    answers.forEach((key, answer) ->
        covered.put(key, rejected ? whole(answer) : of(answer, review.decisions().get(key))));
    return covered;
  }

  /** Whether a piece is left when what others do not read is covered. */
  public static boolean shows(Map<String, Answer> answers, Review review, PieceId piece) {
    return of(answers, review).values().stream()
        .anyMatch(answer ->
            answer instanceof Answer.Mixed mixed
                && mixed.pieces().stream().anyMatch(one -> one.id().equals(piece)));
  }

  private static Answer of(Answer answer, @Nullable ModerationDecision decision) {
    return switch (decision) {
      case null -> answer;
      case ModerationDecision.Accept accept -> answer;
      case ModerationDecision.Redact redact -> spans(answer, redact);
      case ModerationDecision.Reject reject -> whole(answer);
      case ModerationDecision.NotAConsultationAnswer notAnAnswer -> whole(answer);
      case ModerationDecision.Complaint complaint -> whole(answer);
    };
  }

  private static Answer spans(Answer answer, ModerationDecision.Redact redact) {
    String words = OwnWords.in(answer).orElse("");
    if (!RedactedWords.fits(words, redact.redactions())) {
      return whole(answer);
    }
    StringBuilder covered = new StringBuilder(words);
    for (Redaction span : redact.redactions()) {
      Redaction wide = RedactedWords.widened(words, span);
      for (int at = wide.start(); at < wide.end(); at++) {
        covered.setCharAt(at, COVER);
      }
    }
    return OwnWords.replaced(answer, covered.toString());
  }

  /** Drawings, photos and recordings of such an answer go too. */
  private static Answer whole(Answer answer) {
    String covered =
        OwnWords.in(answer).map(words -> String.valueOf(COVER).repeat(words.length())).orElse("");
    if (answer instanceof Answer.Mixed) {
      return new Answer.Words(covered);
    }
    return covered.isEmpty() ? answer : OwnWords.replaced(answer, covered);
  }
}
