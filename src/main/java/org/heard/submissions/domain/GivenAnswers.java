package org.heard.submissions.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;

/** What of unfinished answers is sent: nothing to hidden questions, and no empty words. */
final class GivenAnswers {
  private GivenAnswers() {}

  static Map<String, Answer> of(Questionnaire questionnaire, Map<String, Answer> answers) {
    Map<String, Answer> given = new LinkedHashMap<>();
    for (Question question : questionnaire.shown(answers)) {
      Answer answer = answers.get(question.key());
      if (answer != null) {
        given(answer).ifPresent(one -> given.put(question.key(), one));
      }
    }
    return given;
  }

  private static Optional<Answer> given(Answer answer) {
    return switch (answer) {
      case Answer.Mixed(String text, var pieces) when pieces.isEmpty() ->
          given(new Answer.Words(text));
      case Answer.Words(String text) when text.isBlank() -> Optional.empty();
      default -> Optional.of(answer);
    };
  }
}
