package org.heard.consultations.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.xlsform.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of XPath that XLSForm rules are mostly made of: comparisons, and, or, not(),
 * selected(), selected-at(.., 0), count-selected(), string-length(), regex().
 */
final class RuleReader {
  private static final int DEEPEST = 4 * Condition.DEEPEST;

  private final Tokens tokens;
  private final Place place;
  private final StatementReader statements;
  private int depth;

  private RuleReader(Cell cell, Map<String, Question> known, @Nullable Question self) {
    this.tokens = new Tokens(cell.text(), cell.place());
    this.place = cell.place();
    this.statements = new StatementReader(tokens, cell.place(), known, self);
  }

  /**
   * Reads a rule.
   *
   * @param known the questions before it, by name
   * @param self what a point stands for; absent where it stands for nothing
   * @throws RefusedFileException when it says more than this
   */
  static Condition read(Cell cell, Map<String, Question> known, @Nullable Question self) {
    RuleReader reader = new RuleReader(cell, known, self);
    Condition rule = reader.either().rule();
    if (reader.tokens.peek().kind() != Kind.END) {
      throw reader.tokens.refused();
    }
    if (rule.depth() > Condition.DEEPEST) {
      throw reader.refused(XlsFinding.RULE_TOO_DEEP);
    }
    return rule;
  }

  /** A rule, and whether it stood in brackets of its own. */
  private record Part(Condition rule, boolean bracketed) {}

  private Part either() {
    List<Part> parts = new ArrayList<>(List.of(all()));
    while (tokens.take(Kind.WORD, "or")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Part(anyOf(parts), false);
  }

  // selected(a) or selected(b) of one question is one rule with two values; with brackets around
  // each they are two rules.
  private static Condition anyOf(List<Part> parts) {
    Set<String> values = new TreeSet<>();
    String question = null;
    for (Part part : parts) {
      if (part.bracketed()
          || !(part.rule() instanceof Condition.Is is)
          || question != null && !question.equals(is.question())) {
        return new Condition.Any(parts.stream().map(Part::rule).toList());
      }
      question = is.question();
      values.addAll(is.anyOf());
    }
    return new Condition.Is(String.valueOf(question), values);
  }

  private Part all() {
    List<Part> parts = new ArrayList<>(List.of(one()));
    while (tokens.take(Kind.WORD, "and")) {
      parts.add(one());
    }
    return parts.size() == 1
        ? parts.getFirst()
        : new Part(new Condition.All(parts.stream().map(Part::rule).toList()), false);
  }

  private Part one() {
    if (tokens.take(Kind.SIGN, "(")) {
      return new Part(inner(), true);
    }
    if (tokens.take(Kind.WORD, "not")) {
      tokens.need("(");
      return new Part(new Condition.Not(inner()), false);
    }
    return new Part(statements.read(), false);
  }

  private Condition inner() {
    if (++depth > DEEPEST) {
      throw refused(XlsFinding.RULE_TOO_DEEP);
    }
    Condition rule = either().rule();
    tokens.need(")");
    depth--;
    return rule;
  }

  private RefusedFileException refused(XlsFinding kind) {
    return RefusedFileException.of(kind, place);
  }
}
