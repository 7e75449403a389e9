package org.heard.consultations.questions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.shared.Keys;

/** A section once more: its questions have keys of their own, and its rules look at the copies. */
final class SectionCopy {
  private final Map<String, String> names = new LinkedHashMap<>();

  private SectionCopy() {}

  /**
   * The copy.
   *
   * @param section its new key
   * @param taken keys that no question of it may have
   */
  static Layout.Block of(Section section, List<Question> questions, Set<String> taken) {
    SectionCopy copy = new SectionCopy();
    Set<String> keys = new HashSet<>(taken);
    for (Question question : questions) {
      String free = Keys.free(question.key(), keys);
      keys.add(free);
      copy.names.put(question.key(), free);
    }
    return new Layout.Block(section, questions.stream().map(copy::of).toList());
  }

  private Question of(Question question) {
    return QuestionParts.with(
        question,
        head -> {
          head.key = names.getOrDefault(question.key(), question.key());
          head.shownWhen = head.shownWhen == null ? null : renamed(head.shownWhen);
          if (head.check != null) {
            head.check = new Check(renamed(head.check.rule()), head.check.message());
          }
        });
  }

  /** New keys are free ones, so no name is changed twice. */
  private Condition renamed(Condition rule) {
    Condition now = rule;
    for (Map.Entry<String, String> name : names.entrySet()) {
      now = Rules.renamed(now, name.getKey(), name.getValue());
    }
    return now;
  }
}
