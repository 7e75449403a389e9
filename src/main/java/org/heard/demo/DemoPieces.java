package org.heard.demo;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some invented children draw besides writing, where a question takes drawings. */
@Component
@Profile("demo")
class DemoPieces {
  private static final int EVERY = 7;
  private static final int FIRST = 210;

  private final Pieces pieces;

  DemoPieces(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * The answers of a child, with a drawing beside the words for every seventh of the first ones.
   */
  Map<String, Answer> drawn(
      Consultation call,
      Questionnaire questionnaire,
      int child,
      DraftToken token,
      Map<String, Answer> answers) {
    if (child >= FIRST || child % EVERY != 0) {
      return answers;
    }
    Map<String, Answer> drawn = new LinkedHashMap<>(answers);
    for (Question question : questionnaire.questions()) {
      if (question instanceof Question.LongText asked
          && asked.media().contains(Medium.DRAWING)
          && answers.get(question.key()) instanceof Answer.Words(String text)) {
        drawn.put(
            question.key(), new Answer.Mixed(text, List.of(piece(call, asked, child, token))));
      }
    }
    return drawn;
  }

  private Answer.Piece piece(
      Consultation call, Question.LongText asked, int child, DraftToken token) {
    try {
      KeepResult kept =
          pieces.keep(
              token,
              call.id(),
              call.version(),
              asked.key(),
              Medium.DRAWING,
              DemoDrawing.number(child));
      return switch (kept) {
        case KeepResult.Kept(var id) -> new Answer.Piece(id, Medium.DRAWING, null);
        default -> throw new DemoFailedException("Refused: " + kept.getClass().getSimpleName());
      };
    } catch (IOException e) {
      throw new DemoFailedException("A drawing could not be made", e);
    }
  }
}
