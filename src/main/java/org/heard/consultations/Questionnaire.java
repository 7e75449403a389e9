package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.shared.GlossaryTerm;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one published version, in order: the age band first, the about-you block after
 * the call's own, and something nobody asked about at the end.
 *
 * @param questions all questions; keys are unique and conditions point only backwards
 * @param terms hard words of the call's texts, explained; keys are unique
 */
public record Questionnaire(List<Question> questions, List<GlossaryTerm> terms) {

  public Questionnaire {
    questions = List.copyOf(questions);
    terms = List.copyOf(terms);
    if (terms.stream().map(GlossaryTerm::key).distinct().count() < terms.size()) {
      throw new IllegalArgumentException("Keys of terms must be unique");
    }
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

  /** Questions without a glossary. */
  public Questionnaire(List<Question> questions) {
    this(questions, List.of());
  }

  // Versions published before there was a glossary have none in their document.
  @JsonCreator
  static Questionnaire stored(
      @JsonProperty("questions") List<Question> questions,
      @JsonProperty("terms") @Nullable List<GlossaryTerm> terms) {
    return new Questionnaire(questions, terms == null ? List.of() : terms);
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
