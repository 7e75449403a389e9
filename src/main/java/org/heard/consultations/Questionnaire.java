package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one published version, in order: the age band first, the about-you block after
 * the call's own, and something nobody asked about at the end.
 *
 * @param questions all questions; keys are unique and conditions point only backwards
 * @param terms hard words of the call's texts, explained; keys are unique
 * @param sections headings over questions, in the order of their questions; keys are unique, and
 *     the questions of one section stand together
 */
public record Questionnaire(
    List<Question> questions,
    List<GlossaryTerm> terms,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Section> sections) {

  public Questionnaire {
    questions = List.copyOf(questions);
    terms = List.copyOf(terms);
    if (terms.stream().map(GlossaryTerm::key).distinct().count() < terms.size()) {
      throw new IllegalArgumentException("Keys of terms must be unique");
    }
    sections = List.copyOf(sections);
    requireRulesPointBack(questions, sections);
    requireSectionsInOrder(questions, sections);
  }

  /** Questions without a glossary. */
  public Questionnaire(List<Question> questions) {
    this(questions, List.of());
  }

  /** Questions without sections. */
  public Questionnaire(List<Question> questions, List<GlossaryTerm> terms) {
    this(questions, terms, List.of());
  }

  // Versions published before there was a glossary have none in their document.
  @JsonCreator
  static Questionnaire stored(
      @JsonProperty("questions") List<Question> questions,
      @JsonProperty("terms") @Nullable List<GlossaryTerm> terms,
      @JsonProperty("sections") @Nullable List<Section> sections) {
    return new Questionnaire(
        questions, terms == null ? List.of() : terms, sections == null ? List.of() : sections);
  }

  /** The questions that are shown with these answers, in order. */
  public List<Question> shown(Map<String, Answer> answers) {
    List<Question> shown = new ArrayList<>();
    Map<String, Answer> seen = new HashMap<>(answers);
    for (Question question : questions) {
      if (rules(question, sections).allMatch(rule -> rule.holds(seen))) {
        shown.add(question);
      } else {
        // What was answered before its question went away counts for nothing.
        seen.remove(question.key());
      }
    }
    return List.copyOf(shown);
  }

  /**
   * Questions that stand together.
   *
   * @param section whose they are; null outside of sections
   */
  public record Part(@Nullable Section section, List<Question> questions) {}

  /** Some of the questions, in their order, by section. */
  public List<Part> parts(List<Question> some) {
    List<Part> parts = new ArrayList<>();
    for (Question question : some) {
      Section section = section(question).orElse(null);
      if (parts.isEmpty() || !Objects.equals(parts.getLast().section(), section)) {
        parts.add(new Part(section, new ArrayList<>()));
      }
      parts.getLast().questions().add(question);
    }
    return parts;
  }

  /** The section a question stands in. */
  public Optional<Section> section(Question question) {
    return section(question, sections);
  }

  /** Every text, for checks of completeness. */
  public List<LocalizedText> texts() {
    List<LocalizedText> texts = new ArrayList<>();
    sections.forEach(section -> {
      texts.add(section.title());
      Stream.ofNullable(section.intro()).forEach(texts::add);
    });
    questions.forEach(question -> texts.addAll(question.texts()));
    terms.forEach(term -> texts.addAll(term.texts()));
    return texts;
  }

  /** The question with this key. */
  public Optional<Question> question(String key) {
    return questions.stream().filter(question -> question.key().equals(key)).findFirst();
  }

  private static Optional<Section> section(Question question, List<Section> sections) {
    String key = question.head().section();
    return sections.stream().filter(section -> section.key().equals(key)).findFirst();
  }

  /** When a question is shown: its own rule and that of its section. */
  private static Stream<Condition> rules(Question question, List<Section> sections) {
    return Stream.concat(
            section(question, sections).stream().map(Section::shownWhen),
            Stream.ofNullable(question.head().shownWhen()))
        .filter(Objects::nonNull);
  }

  private static void requireRulesPointBack(List<Question> questions, List<Section> sections) {
    Set<String> seen = new HashSet<>();
    for (Question question : questions) {
      if (!rules(question, sections).allMatch(rule -> fits(rule, seen))) {
        throw new IllegalArgumentException("A condition must point to an earlier question");
      }
      if (!seen.add(question.key())) {
        throw new IllegalArgumentException("Question keys must be unique");
      }
      Check check = question.head().check();
      if (check != null && !fits(check.rule(), seen)) {
        throw new IllegalArgumentException("A check looks at its question and at earlier ones");
      }
    }
  }

  private static boolean fits(Condition rule, Set<String> seen) {
    return seen.containsAll(rule.questions()) && rule.depth() <= Condition.DEEPEST;
  }

  private static void requireSectionsInOrder(List<Question> questions, List<Section> sections) {
    List<String> known = sections.stream().map(Section::key).toList();
    List<String> cited = new ArrayList<>();
    String before = null;
    for (Question question : questions) {
      String key = question.head().section();
      if (key != null && !key.equals(before)) {
        cited.add(key);
      }
      before = key;
    }
    List<String> used = known.stream().filter(cited::contains).toList();
    if (new HashSet<>(known).size() < known.size() || !cited.equals(used)) {
      throw new IllegalArgumentException("Questions of a section stand together, in its order");
    }
  }
}
