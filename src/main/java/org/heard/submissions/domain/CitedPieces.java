package org.heard.submissions.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.heard.consultations.Answer;
import org.heard.shared.PieceId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.PieceFile;
import org.springframework.stereotype.Component;

/** The pieces that the answers of a draft cite, on their way into the submission. */
@Component
class CitedPieces {
  private final DraftPieces draft;
  private final SubmissionPieces submission;

  CitedPieces(DraftPieces draft, SubmissionPieces submission) {
    this.draft = draft;
    this.submission = submission;
  }

  /** Keeps pieces from coming or going until the transaction ends. */
  void lock(TokenKeys token) {
    draft.lock(token);
  }

  /**
   * Answers that cite a piece which is not kept under this token, or was made for another question
   * or in another way.
   */
  Map<String, AnswerProblem> missing(TokenKeys token, Map<String, Answer> answers) {
    Map<String, AnswerProblem> missing = new LinkedHashMap<>();
    Map<PieceId, PieceAbout> kept = hasPieces(answers) ? draft.all(token) : Map.of();
    each(
        answers,
        (question, piece) -> {
          PieceAbout about = kept.get(piece.id());
          if (about == null
              || !about.question().equals(question)
              || about.medium() != piece.medium()) {
            missing.put(question, new AnswerProblem.PieceMissing());
          }
        });
    return missing;
  }

  /** Seals every cited piece anew with the key of the submission. */
  void take(TokenKeys token, Submissions.Key to, Map<String, Answer> answers) {
    each(
        answers,
        (question, piece) -> {
          PieceFile file = draft.open(token, piece.id()).orElseThrow();
          submission.add(
              to,
              piece.id(),
              new PieceAbout(question, piece.medium(), file.contentType()),
              file.bytes());
        });
  }

  /** A piece with everything that belongs to it. */
  record Whole(PieceId id, PieceAbout about, byte[] content) {
    @Override
    public String toString() {
      return "Whole[hidden]";
    }
  }

  /** The cited pieces of a draft. */
  List<Whole> whole(TokenKeys token, Map<String, Answer> answers) {
    List<Whole> whole = new ArrayList<>();
    each(
        answers,
        (question, piece) ->
            draft
                .open(token, piece.id())
                .ifPresent(file -> whole.add(whole(question, piece, file))));
    return whole;
  }

  /** Puts a piece back that is not kept any more. */
  void bringBack(TokenKeys token, Whole piece) {
    draft.keep(token, piece.id(), piece.about(), piece.content());
  }

  /** Copies the pieces of a submission to a draft that changes it. */
  void copyBack(Submissions.Key from, TokenKeys token, Map<String, Answer> answers) {
    each(
        answers,
        (question, piece) ->
            submission
                .open(from, piece.id())
                .ifPresent(file -> bringBack(token, whole(question, piece, file))));
  }

  private static Whole whole(String question, Answer.Piece piece, PieceFile file) {
    return new Whole(
        piece.id(), new PieceAbout(question, piece.medium(), file.contentType()), file.bytes());
  }

  private static boolean hasPieces(Map<String, Answer> answers) {
    return answers.values().stream().anyMatch(answer -> !pieces(answer).isEmpty());
  }

  private static void each(Map<String, Answer> answers, BiConsumer<String, Answer.Piece> with) {
    answers.forEach(
        (question, answer) -> pieces(answer).forEach(piece -> with.accept(question, piece)));
  }

  private static List<Answer.Piece> pieces(Answer answer) {
    return answer instanceof Answer.Mixed mixed ? mixed.pieces() : List.of();
  }
}
