package org.heard.consultations.questions;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;

/** Puts questions together again after a change, or says which rules stand in its way. */
final class Whole {
  private final Questionnaire before;
  private final Set<String> needs = new LinkedHashSet<>();
  private final Set<String> neededBy = new LinkedHashSet<>();
  private boolean tooDeep;

  private Whole(Questionnaire before) {
    this.before = before;
  }

  /**
   * The changed questions as a whole.
   *
   * @param key what the change is about
   * @param mine the questions that were changed or moved
   */
  static Edit of(
      Questionnaire before,
      List<Question> questions,
      List<Section> sections,
      String key,
      Predicate<Question> mine) {
    return new Whole(before).join(questions, sections, key, mine);
  }

  static Edit of(Questionnaire before, Layout layout, String key, Predicate<Question> mine) {
    return of(before, layout.questions(), layout.sections(), key, mine);
  }

  private Edit join(
      List<Question> questions, List<Section> sections, String key, Predicate<Question> mine) {
    Set<String> seen = new HashSet<>();
    for (Question question : questions) {
      rules(question, sections).forEach(rule -> look(rule, question, seen, mine));
      seen.add(question.key());
      Check check = question.head().check();
      if (check != null) {
        look(check.rule(), question, seen, mine);
      }
    }
    if (!neededBy.isEmpty()) {
      return new Edit.Refused(Edit.Reason.NEEDED_BY, List.copyOf(neededBy));
    }
    if (!needs.isEmpty()) {
      return new Edit.Refused(Edit.Reason.LOOKS_AT, List.copyOf(needs));
    }
    if (tooDeep) {
      return Edit.Refused.because(Edit.Reason.TOO_DEEP);
    }
    return new Edit.Done(new Questionnaire(questions, before.terms(), sections), key, List.of());
  }

  private static Stream<Condition> rules(Question question, List<Section> sections) {
    Stream<Condition> ofSection =
        sections.stream()
            .filter(section -> section.key().equals(question.head().section()))
            .map(Section::shownWhen);
    return Stream.concat(ofSection, Stream.ofNullable(question.head().shownWhen()))
        .filter(Objects::nonNull);
  }

  private void look(Condition rule, Question question, Set<String> seen, Predicate<Question> mine) {
    List<String> missing = rule.questions().stream().filter(key -> !seen.contains(key)).toList();
    if (!missing.isEmpty() && mine.test(question)) {
      needs.addAll(missing);
    } else if (!missing.isEmpty()) {
      neededBy.add(question.key());
    }
    tooDeep |= rule.depth() > Condition.DEEPEST;
  }
}
