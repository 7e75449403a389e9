package org.heard.consultations.xlsform;

import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.jspecify.annotations.Nullable;

/** Writes rules so that {@link RuleReader} reads the same ones. */
final class RuleWriter {
  private final Map<String, Question> questions;
  private final @Nullable String self;

  /**
   * Writes rules of a questionnaire.
   *
   * @param questions by key
   * @param self key of the question that a point stands for; absent for none
   */
  RuleWriter(Map<String, Question> questions, @Nullable String self) {
    this.questions = questions;
    this.self = self;
  }

  String write(Condition rule) {
    return switch (rule) {
      case Condition.Is is ->
          is.anyOf().stream().map(value -> is(is.question(), value)).collect(joined(" or "));
      case Condition.Compared compared ->
          compare(reference(compared.question()), compared.comparison(), compared.number());
      case Condition.Chosen chosen ->
          compare(
              "count-selected(" + reference(chosen.question()) + ")",
              chosen.comparison(),
              chosen.count());
      case Condition.Length length ->
          compare(
              "string-length(" + reference(length.question()) + ")",
              length.comparison(),
              length.characters());
      case Condition.Matches matches ->
          "regex(" + reference(matches.question()) + ", " + quoted(matches.pattern()) + ")";
      case Condition.All all -> parts(all.of(), " and ");
      case Condition.Any any -> parts(any.of(), " or ");
      case Condition.Not not -> "not(" + write(not.of()) + ")";
    };
  }

  private String parts(List<Condition> rules, String between) {
    return rules.stream().map(this::part).collect(joined(between));
  }

  private String part(Condition rule) {
    boolean bare =
        !(rule instanceof Condition.Is
            || rule instanceof Condition.All
            || rule instanceof Condition.Any);
    return bare ? write(rule) : "(" + write(rule) + ")";
  }

  private String is(String key, String value) {
    Question question = questions.get(key);
    String choice = quoted(question == null ? value : Asked.choice(question, value));
    return question instanceof Question.Ranking
        ? "selected-at(" + reference(key) + ", 0) = " + choice
        : "selected(" + reference(key) + ", " + choice + ")";
  }

  private static String compare(String left, Comparison comparison, long right) {
    return left + " " + comparison.sign() + " " + right;
  }

  private String reference(String key) {
    return key.equals(self) ? "." : "${" + Names.name(key) + "}";
  }

  // XPath knows no escapes: a text with both kinds of quotes is joined from pieces.
  private static String quoted(String text) {
    if (!text.contains("'")) {
      return "'" + text + "'";
    }
    if (!text.contains("\"")) {
      return "\"" + text + "\"";
    }
    return "concat('" + text.replace("'", "', \"'\", '") + "')";
  }

  private static Collector<CharSequence, ?, String> joined(String between) {
    return Collectors.joining(between);
  }
}
