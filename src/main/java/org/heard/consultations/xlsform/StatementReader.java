package org.heard.consultations.xlsform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.xlsform.Tokens.Kind;
import org.heard.consultations.xlsform.Tokens.Token;
import org.jspecify.annotations.Nullable;

/** Reads one statement of a rule about one question. */
final class StatementReader {
  /** One side of a comparison. */
  private sealed interface Side {
    record Answered(Question question) implements Side {}

    record Counted(Question question) implements Side {}

    record Measured(Question question) implements Side {}

    record Number(BigDecimal value) implements Side {}

    record Text(String value) implements Side {}
  }

  private final Tokens tokens;
  private final Place place;
  private final Map<String, Question> known;
  private final @Nullable Question self;

  StatementReader(
      Tokens tokens, Place place, Map<String, Question> known, @Nullable Question self) {
    this.tokens = tokens;
    this.place = place;
    this.known = known;
    this.self = self;
  }

  Condition read() {
    if (tokens.take(Kind.WORD, "selected")) {
      return selected();
    }
    if (tokens.take(Kind.WORD, "regex")) {
      return regex();
    }
    return tokens.take(Kind.WORD, "selected-at") ? first() : comparison();
  }

  private Condition selected() {
    tokens.need("(");
    Question question = question();
    boolean ranked = question instanceof Question.Ranking;
    fitting(question, Asked.number(question) || Asked.chosen(question) && !ranked);
    tokens.need(",");
    Condition rule = is(question, text());
    tokens.need(")");
    return rule;
  }

  private Condition regex() {
    tokens.need("(");
    Question question = question();
    fitting(question, Asked.words(question));
    tokens.need(",");
    Condition rule = matches(question, text());
    tokens.need(")");
    return rule;
  }

  private Condition comparison() {
    Side left = side();
    Comparison comparison = sign();
    Side right = side();
    return left instanceof Side.Number || left instanceof Side.Text
        ? compare(right, turned(comparison), left)
        : compare(left, comparison, right);
  }

  // What stands first in a ranking.
  private Condition first() {
    tokens.need("(");
    Question question = question();
    tokens.need(",");
    if (!(tokens.take(Kind.NUMBER, "0"))) {
      throw tokens.refused();
    }
    tokens.need(")");
    if (!(question instanceof Question.Ranking) || sign() != Comparison.EQUAL) {
      throw refused(XlsFinding.RULE_DOES_NOT_FIT, question.key());
    }
    return is(question, text());
  }

  private Condition compare(Side left, Comparison comparison, Side right) {
    return switch (left) {
      case Side.Counted counted ->
          new Condition.Chosen(counted.question().key(), comparison, (int) number(right));
      case Side.Measured measured ->
          new Condition.Length(measured.question().key(), comparison, (int) number(right));
      case Side.Answered answered -> answer(answered.question(), comparison, right);
      case Side.Number number -> throw tokens.refused();
      case Side.Text text -> throw tokens.refused();
    };
  }

  private Condition answer(Question question, Comparison comparison, Side right) {
    String written =
        switch (right) {
          case Side.Number number -> number.value().toPlainString();
          case Side.Text text -> text.value();
          case Side.Answered other -> throw tokens.refused();
          case Side.Counted other -> throw tokens.refused();
          case Side.Measured other -> throw tokens.refused();
        };
    if (written.isEmpty()) {
      return unanswered(question, comparison);
    }
    if (Asked.number(question)) {
      return new Condition.Compared(question.key(), comparison, whole(written));
    }
    boolean same = comparison == Comparison.EQUAL;
    boolean fits = Asked.chosen(question) && !(question instanceof Question.Ranking);
    if (!fits || !same && comparison != Comparison.NOT_EQUAL) {
      throw refused(XlsFinding.RULE_DOES_NOT_FIT, question.key());
    }
    Condition is = alone(question, is(question, written));
    return same ? is : new Condition.Not(is);
  }

  // Where several can be chosen, a comparison holds for this one and no other; selected() holds
  // whatever else was chosen.
  private static Condition alone(Question question, Condition is) {
    boolean several =
        question instanceof Question.SeveralChoices
            || question instanceof Question.PictureChoice pictures && pictures.several();
    return several
        ? new Condition.All(List.of(is, new Condition.Chosen(question.key(), Comparison.EQUAL, 1)))
        : is;
  }

  private Condition unanswered(Question question, Comparison comparison) {
    boolean same = comparison == Comparison.EQUAL;
    boolean counted = Asked.chosen(question) || Asked.words(question);
    if (!same && comparison != Comparison.NOT_EQUAL || !counted) {
      throw refused(XlsFinding.RULE_DOES_NOT_FIT, question.key());
    }
    Comparison compared = same ? Comparison.EQUAL : Comparison.MORE;
    return Asked.words(question)
        ? new Condition.Length(question.key(), compared, 0)
        : new Condition.Chosen(question.key(), compared, 0);
  }

  private Condition is(Question question, String choice) {
    String value =
        Asked.value(question, choice)
            .orElseThrow(() -> refused(XlsFinding.UNKNOWN_CHOICE, question.key(), choice));
    return new Condition.Is(question.key(), Set.of(value));
  }

  private Condition matches(Question question, String pattern) {
    try {
      return new Condition.Matches(question.key(), pattern);
    } catch (IllegalArgumentException e) {
      throw refused(XlsFinding.PATTERN, pattern);
    }
  }

  private Side side() {
    Token token = tokens.peek();
    if (token.kind() == Kind.NUMBER) {
      return new Side.Number(new BigDecimal(tokens.take().value()));
    }
    if (tokens.take(Kind.WORD, "count-selected")) {
      return new Side.Counted(bracketed(true));
    }
    if (tokens.take(Kind.WORD, "string-length")) {
      return new Side.Measured(bracketed(false));
    }
    boolean text = token.kind() == Kind.TEXT || token.is(Kind.WORD, "concat");
    return text ? new Side.Text(text()) : new Side.Answered(question());
  }

  private Question bracketed(boolean chosen) {
    tokens.need("(");
    Question question = question();
    tokens.need(")");
    return fitting(question, chosen ? Asked.chosen(question) : Asked.words(question));
  }

  private Question fitting(Question question, boolean fits) {
    if (!fits) {
      throw refused(XlsFinding.RULE_DOES_NOT_FIT, question.key());
    }
    return question;
  }

  private Question question() {
    Token token = tokens.peek();
    if (token.kind() == Kind.SELF && self != null) {
      tokens.take();
      return self;
    }
    if (token.kind() != Kind.REFERENCE) {
      throw tokens.refused();
    }
    Question question = known.get(tokens.take().value());
    if (question == null) {
      throw refused(XlsFinding.UNKNOWN_QUESTION, token.value());
    }
    return question;
  }

  /** A text, or several joined by concat(), which is how both kinds of quotes get into one. */
  private String text() {
    if (!tokens.take(Kind.WORD, "concat")) {
      if (tokens.peek().kind() != Kind.TEXT) {
        throw tokens.refused();
      }
      return tokens.take().value();
    }
    tokens.need("(");
    StringBuilder joined = new StringBuilder();
    do {
      if (tokens.peek().kind() != Kind.TEXT) {
        throw tokens.refused();
      }
      joined.append(tokens.take().value());
    } while (tokens.take(Kind.SIGN, ","));
    tokens.need(")");
    return joined.toString();
  }

  private Comparison sign() {
    if (tokens.peek().kind() != Kind.SIGN) {
      throw tokens.refused();
    }
    try {
      Comparison comparison = Comparison.of(tokens.peek().value());
      tokens.take();
      return comparison;
    } catch (IllegalArgumentException e) {
      throw tokens.refused();
    }
  }

  private static Comparison turned(Comparison comparison) {
    return switch (comparison) {
      case LESS -> Comparison.MORE;
      case AT_MOST -> Comparison.AT_LEAST;
      case AT_LEAST -> Comparison.AT_MOST;
      case MORE -> Comparison.LESS;
      case EQUAL, NOT_EQUAL -> comparison;
    };
  }

  private long number(Side side) {
    if (side instanceof Side.Number number) {
      long value = whole(number.value().toPlainString());
      if (value == (int) value) {
        return value;
      }
    }
    throw tokens.refused();
  }

  private long whole(String written) {
    try {
      return new BigDecimal(written).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw tokens.refused();
    }
  }

  private RefusedFileException refused(XlsFinding kind, Object... arguments) {
    return RefusedFileException.of(kind, place, arguments);
  }
}
