package org.heard.consultations.ownformat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.consultations.Check;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.shared.GlossaryTerm;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a questionnaire fit each other, with the place of what does not. */
final class Coherence {
  private final String root;
  private final Problems problems;

  /**
   * Looks at one questionnaire.
   *
   * @param root pointer to it
   */
  Coherence(String root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  void check(List<Question> questions, List<Section> sections, List<GlossaryTerm> terms) {
    unique(root + "/questions", questions, Question::key, "/head/key");
    unique(root + "/sections", sections, Section::key, "/key");
    unique(root + "/terms", terms, GlossaryTerm::key, "/key");
    Map<String, Section> known =
        sections.stream().collect(Collectors.toMap(Section::key, one -> one, (one, two) -> one));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      look(root + "/questions/" + i, questions.get(i), known, seen);
    }
    for (int i = 0; i < sections.size(); i++) {
      sectionRule(root + "/sections/" + i, sections.get(i), questions);
    }
  }

  private void look(
      String pointer, Question question, Map<String, Section> sections, Set<String> seen) {
    String section = question.head().section();
    if (section != null && !sections.containsKey(section)) {
      problems.add(CallFileFinding.UNKNOWN_SECTION, pointer + "/head/section", section);
    }
    rule(pointer + "/head/shownWhen", question.head().shownWhen(), seen);
    seen.add(question.key());
    Check check = question.head().check();
    rule(pointer + "/head/check/rule", check == null ? null : check.rule(), seen);
    unique(pointer + "/options", options(question), Question.Option::key, "/key");
  }

  private void sectionRule(String pointer, Section section, List<Question> questions) {
    Set<String> before = new HashSet<>();
    for (Question question : questions) {
      if (section.key().equals(question.head().section())) {
        break;
      }
      before.add(question.key());
    }
    rule(pointer + "/shownWhen", section.shownWhen(), before);
  }

  private void rule(String pointer, @Nullable Condition rule, Set<String> seen) {
    if (rule == null) {
      return;
    }
    rule.questions().stream()
        .filter(key -> !seen.contains(key))
        .forEach(key -> problems.add(CallFileFinding.RULE_AHEAD, pointer, key));
    if (rule.depth() > Condition.DEEPEST) {
      problems.add(CallFileFinding.NOT_POSSIBLE, pointer);
    }
  }

  private <T> void unique(String list, List<T> all, Function<T, String> key, String inside) {
    unique(problems, list, all, key, inside);
  }

  /**
   * Each key stands once in a list.
   *
   * @param inside pointer to the key, from the thing it belongs to
   */
  static <T> void unique(
      Problems problems, String list, List<T> all, Function<T, String> key, String inside) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      String one = key.apply(all.get(i));
      if (!keys.add(one)) {
        problems.add(CallFileFinding.KEY_TWICE, list + "/" + i + inside, one);
      }
    }
  }

  private static List<Question.Option> options(Question question) {
    return switch (question) {
      case Question.OneChoice choice -> choice.options();
      case Question.SeveralChoices choices -> choices.options();
      case Question.PictureChoice choice -> choice.options();
      case Question.Ranking ranking -> ranking.options();
      default -> List.of();
    };
  }
}
