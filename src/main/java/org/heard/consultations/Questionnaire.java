package org.heard.consultations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of one published version, in order: the age band first, the about-you block after
 * the call's own, and something nobody asked about at the end.
 *
 * @param questions all questions; keys are unique and conditions point only backwards
 */
public record Questionnaire(List<Question> questions) {

  public Questionnaire {
    questions = List.copyOf(questions);
    Set<String> seen = new HashSet<>();
    for (Question question : questions) {
      Condition condition = question.head().shownWhen();
      if (condition != null && !seen.contains(condition.question())) {
        throw new IllegalArgumentException("A condition must point to an earlier question");
      }
      if (!seen.add(question.key())) {
        throw new IllegalArgumentException("Question keys must be unique");
      }
    }
  }

  /** The questions that are shown with these answers, in order. */
  public List<Question> shown(Map<String, Answer> answers) {
    List<Question> shown = new ArrayList<>();
    Set<String> hidden = new HashSet<>();
    for (Question question : questions) {
      Condition condition = question.head().shownWhen();
      boolean visible =
          condition == null || (!hidden.contains(condition.question()) && condition.holds(answers));
      if (visible) {
        shown.add(question);
      } else {
        hidden.add(question.key());
      }
    }
    return List.copyOf(shown);
  }

  /** The question with this key. */
  public Optional<Question> question(String key) {
    return questions.stream().filter(question -> question.key().equals(key)).findFirst();
  }
}
