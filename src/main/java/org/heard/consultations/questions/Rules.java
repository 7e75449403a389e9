package org.heard.consultations.questions;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.Condition;
import org.jspecify.annotations.Nullable;

/** What edits need to know of rules. */
final class Rules {
  private Rules() {}

  /** The same rule about a question with another key. */
  static Condition renamed(Condition rule, String from, String to) {
    return switch (rule) {
      case Condition.Is one -> new Condition.Is(named(one.question(), from, to), one.anyOf());
      case Condition.Compared one ->
          new Condition.Compared(named(one.question(), from, to), one.comparison(), one.number());
      case Condition.Chosen one ->
          new Condition.Chosen(named(one.question(), from, to), one.comparison(), one.count());
      case Condition.Length one ->
          new Condition.Length(named(one.question(), from, to), one.comparison(), one.characters());
      case Condition.Matches one ->
          new Condition.Matches(named(one.question(), from, to), one.pattern());
      case Condition.All all -> new Condition.All(renamed(all.of(), from, to));
      case Condition.Any any -> new Condition.Any(renamed(any.of(), from, to));
      case Condition.Not not -> new Condition.Not(renamed(not.of(), from, to));
    };
  }

  /** Whether a rule names this option, scale value or other value of a question. */
  static boolean cites(@Nullable Condition rule, String question, String value) {
    return switch (rule) {
      case null -> false;
      case Condition.Is is -> is.question().equals(question) && is.anyOf().contains(value);
      case Condition.All all -> all.of().stream().anyMatch(one -> cites(one, question, value));
      case Condition.Any any -> any.of().stream().anyMatch(one -> cites(one, question, value));
      case Condition.Not not -> cites(not.of(), question, value);
      case Condition.Compared compared -> false;
      case Condition.Chosen chosen -> false;
      case Condition.Length length -> false;
      case Condition.Matches matches -> false;
    };
  }

  /** Both have to hold; a list of rules stays one list. */
  static Condition both(Condition first, @Nullable Condition second) {
    if (second == null) {
      return first;
    }
    return new Condition.All(Stream.concat(parts(first), parts(second)).distinct().toList());
  }

  /** Whether it looks at nothing but these questions. */
  static boolean fits(@Nullable Condition rule, Set<String> questions) {
    return rule == null || questions.containsAll(rule.questions());
  }

  private static Stream<Condition> parts(Condition rule) {
    return rule instanceof Condition.All all ? all.of().stream() : Stream.of(rule);
  }

  private static List<Condition> renamed(List<Condition> rules, String from, String to) {
    return rules.stream().map(one -> renamed(one, from, to)).toList();
  }

  private static String named(String question, String from, String to) {
    return question.equals(from) ? to : question;
  }
}
