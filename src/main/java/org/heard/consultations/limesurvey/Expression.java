package org.heard.consultations.limesurvey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The simple expressions of LimeSurvey: comparisons of a question with a value, joined by and, or,
 * not and brackets. Nothing is ever computed.
 */
final class Expression {
  /** The expression is not a simple one. */
  static final class NotSimpleException extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static final int DEEPEST = 40;
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<sign>&&|\\|\\||==|!=|<=|>=|<|>|!|\\(|\\))"
              + "|\"(?<double>[^\"]*)\"|'(?<single>[^']*)'"
              + "|(?<name>(?:\\d+X\\d+X\\d+|[A-Za-z])[A-Za-z0-9_]*)"
              + "(?:\\.(?:NAOK|value|code))?(?![.\\w])"
              + "|(?<number>-?\\d{1,15})(?![.\\w]))");
  private static final Map<String, String> WORDS =
      Map.of(
          "and", "&&", "or", "||", "eq", "==", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge",
          ">=");
  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "==", Comparison.EQUAL,
          "!=", Comparison.NOT_EQUAL,
          "<", Comparison.LESS,
          "<=", Comparison.AT_MOST,
          ">", Comparison.MORE,
          ">=", Comparison.AT_LEAST);

  private record Token(String sign, @Nullable String name, @Nullable String value) {}

  private static final Token END = new Token("", null, null);

  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, Variable> variables;
  private int at;
  private int depth;

  private Expression(Map<String, Variable> variables) {
    this.variables = variables;
  }

  /**
   * The rule an expression stands for.
   *
   * @param variables by their names in the file, earlier questions only
   * @return null for "always"
   */
  static @Nullable Condition rule(String expression, Map<String, Variable> variables)
      throws NotSimpleException {
    String plain = expression.strip();
    if (plain.isEmpty() || plain.equals("1")) {
      return null;
    }
    Expression reading = new Expression(variables);
    reading.cut(plain);
    Condition rule = reading.any();
    if (reading.at < reading.tokens.size() || rule.depth() > Condition.DEEPEST) {
      throw new NotSimpleException();
    }
    return rule;
  }

  private void cut(String text) throws NotSimpleException {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new NotSimpleException();
      }
      tokens.add(token(matcher));
      end = matcher.end();
    }
  }

  private static Token token(Matcher matcher) {
    String sign = matcher.group("sign");
    if (sign != null) {
      return new Token(sign, null, null);
    }
    for (String group : List.of("double", "single", "number")) {
      String value = matcher.group(group);
      if (value != null) {
        return new Token("", null, value);
      }
    }
    String name = matcher.group("name");
    String word = WORDS.get(name);
    return word == null ? new Token("", name, null) : new Token(word, null, null);
  }

  private Token peek() {
    return at < tokens.size() ? tokens.get(at) : END;
  }

  private Token next() {
    Token token = peek();
    at++;
    return token;
  }

  private Condition any() throws NotSimpleException {
    List<Condition> rules = new ArrayList<>(List.of(all()));
    while (peek().sign().equals("||")) {
      at++;
      rules.add(all());
    }
    return rules.size() == 1 ? rules.getFirst() : new Condition.Any(rules);
  }

  private Condition all() throws NotSimpleException {
    List<Condition> rules = new ArrayList<>(List.of(one()));
    while (peek().sign().equals("&&")) {
      at++;
      rules.add(one());
    }
    return rules.size() == 1 ? rules.getFirst() : new Condition.All(rules);
  }

  private Condition one() throws NotSimpleException {
    if (++depth > DEEPEST) {
      throw new NotSimpleException();
    }
    Condition rule =
        switch (peek().sign()) {
          case "!" -> {
            at++;
            yield new Condition.Not(one());
          }
          case "(" -> {
            at++;
            Condition inside = any();
            if (!next().sign().equals(")")) {
              throw new NotSimpleException();
            }
            yield inside;
          }
          default -> comparison();
        };
    depth--;
    return rule;
  }

  private Condition comparison() throws NotSimpleException {
    Token name = next();
    Comparison comparison = COMPARISONS.get(next().sign());
    Token value = next();
    Variable variable = name.name() == null ? null : variables.get(name.name());
    if (variable == null || comparison == null || value.value() == null) {
      throw new NotSimpleException();
    }
    // LimeSurvey takes "not equal" as true where nothing was answered, and so does Not.
    return comparison == Comparison.NOT_EQUAL
        ? new Condition.Not(holds(variable, Comparison.EQUAL, value.value()))
        : holds(variable, comparison, value.value());
  }

  private static Condition holds(Variable variable, Comparison comparison, String value)
      throws NotSimpleException {
    return switch (variable) {
      case Variable.OneOf one -> new Condition.Is(one.key(), options(one, comparison, value));
      case Variable.Amount amount ->
          new Condition.Compared(amount.key(), comparison, number(value));
      case Variable.Ticked ticked -> {
        Condition is = new Condition.Is(ticked.key(), Set.of(ticked.option()));
        if (comparison != Comparison.EQUAL || !(value.equals("Y") || value.isEmpty())) {
          throw new NotSimpleException();
        }
        yield value.isEmpty() ? new Condition.Not(is) : is;
      }
    };
  }

  private static Set<String> options(Variable.OneOf one, Comparison comparison, String value)
      throws NotSimpleException {
    Set<String> fitting = new HashSet<>();
    for (Map.Entry<String, String> option : one.options().entrySet()) {
      boolean fits =
          comparison == Comparison.EQUAL
              ? option.getKey().equals(value)
              : comparison.holds(number(option.getKey()), number(value));
      if (fits) {
        fitting.add(option.getValue());
      }
    }
    if (fitting.isEmpty()) {
      throw new NotSimpleException();
    }
    return fitting;
  }

  private static long number(String value) throws NotSimpleException {
    if (!value.matches("-?\\d{1,15}")) {
      throw new NotSimpleException();
    }
    return Long.parseLong(value);
  }
}
