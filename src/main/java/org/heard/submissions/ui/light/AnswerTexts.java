package org.heard.submissions.ui.light;

import java.util.List;
import java.util.function.Function;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.shared.PieceId;
import org.heard.submissions.ui.child.AnswerLines;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/** An answer read back on a page without script. */
final class AnswerTexts {
  private AnswerTexts() {}

  static List<ReadText> of(Question question, Answer answer, PageWords words, LightReader reader) {
    return new AnswerLines(question, words, reader.reader())
        .of(answer).stream()
            .map(line -> ReadText.of(line.words(), line.language(), reader.language()))
            .toList();
  }

  /**
   * Its drawings, photos and recordings.
   *
   * @param address where one can be seen; null for nowhere
   */
  static List<FormPage.Shown> pieces(
      Answer answer, PageWords words, Function<PieceId, @Nullable String> address) {
    return answer instanceof Answer.Mixed mixed
        ? mixed.pieces().stream()
            .map(piece ->
                new FormPage.Shown(
                    PieceNames.of(piece.medium(), words),
                    piece.medium() == Medium.VOICE ? null : address.apply(piece.id()),
                    piece.told()))
            .toList()
        : List.of();
  }
}
