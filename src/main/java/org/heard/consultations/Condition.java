package org.heard.consultations;

import java.util.Map;
import java.util.Set;

/**
 * Shows a question only after certain earlier answers.
 *
 * @param question key of the earlier question
 * @param anyOf option keys, age band keys, country codes or scale values; one match is enough. Of a
 *     ranking, what stands first counts
 */
public record Condition(String question, Set<String> anyOf) {

  /** Whether the answers so far satisfy the condition. A skipped question never does. */
  public boolean holds(Map<String, Answer> answers) {
    Answer answer = answers.get(question);
    return switch (answer) {
      case null -> false;
      case Answer.Picked picked -> picked.keys().stream().anyMatch(anyOf::contains);
      case Answer.Rated rated -> anyOf.contains(Integer.toString(rated.value()));
      case Answer.Ranked ranked -> ranked.keys().stream().limit(1).anyMatch(anyOf::contains);
      case Answer.Amount amount -> anyOf.contains(Long.toString(amount.value()));
      case Answer.Words words -> false;
      case Answer.Mixed mixed -> false;
      case Answer.NotSaid notSaid -> false;
    };
  }
}
