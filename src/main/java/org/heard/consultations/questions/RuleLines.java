package org.heard.consultations.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;

/**
 * A rule as one builds it: lines that all hold, or of which one does. Most rules are of this shape;
 * others come from files and can be read and taken away.
 *
 * @param all whether all lines have to hold; otherwise one is enough
 */
public record RuleLines(boolean all, List<Line> lines) {

  /** What a line can say about an answer. */
  public enum Test {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    CHOSEN_AT_LEAST,
    CHOSEN_AT_MOST,
    LETTERS_AT_LEAST
  }

  /**
   * One line.
   *
   * @param question key of the question it looks at
   * @param values what the answer is, for {@link Test#IS} and {@link Test#IS_NOT}; else none
   * @param number what the other tests hold against
   */
  public record Line(String question, Test test, Set<String> values, int number) {
    Condition rule() {
      return switch (test) {
        case IS -> new Condition.Is(question, values);
        case IS_NOT -> new Condition.Not(new Condition.Is(question, values));
        case AT_LEAST -> new Condition.Compared(question, Comparison.AT_LEAST, number);
        case AT_MOST -> new Condition.Compared(question, Comparison.AT_MOST, number);
        case CHOSEN_AT_LEAST -> new Condition.Chosen(question, Comparison.AT_LEAST, number);
        case CHOSEN_AT_MOST -> new Condition.Chosen(question, Comparison.AT_MOST, number);
        case LETTERS_AT_LEAST -> new Condition.Length(question, Comparison.AT_LEAST, number);
      };
    }
  }

  public RuleLines {
    lines = List.copyOf(lines);
  }

  /** A rule with one more line. */
  public RuleLines and(Line line) {
    return new RuleLines(all, Stream.concat(lines.stream(), Stream.of(line)).distinct().toList());
  }

  /** The rule; empty for no lines. */
  public Optional<Condition> rule() {
    List<Condition> rules = lines.stream().map(Line::rule).toList();
    return switch (rules.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(rules.getFirst());
      default -> Optional.of(all ? new Condition.All(rules) : new Condition.Any(rules));
    };
  }

  /** The lines of a rule; empty for a rule of another shape. */
  public static Optional<RuleLines> of(Condition rule) {
    return switch (rule) {
      case Condition.All all -> lines(true, all.of());
      case Condition.Any any -> lines(false, any.of());
      default -> lines(true, List.of(rule));
    };
  }

  private static Optional<RuleLines> lines(boolean all, List<Condition> rules) {
    List<Line> lines = new ArrayList<>();
    for (Condition rule : rules) {
      Optional<Line> line = line(rule);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      lines.add(line.get());
    }
    return Optional.of(new RuleLines(all, lines));
  }

  private static Optional<Line> line(Condition rule) {
    return switch (rule) {
      case Condition.Is is -> Optional.of(new Line(is.question(), Test.IS, is.anyOf(), 0));
      case Condition.Not not when not.of() instanceof Condition.Is is ->
          Optional.of(new Line(is.question(), Test.IS_NOT, is.anyOf(), 0));
      case Condition.Compared one when fits(one.number()) ->
          number(
              one.question(),
              one.comparison(),
              Test.AT_LEAST,
              Test.AT_MOST,
              Math.toIntExact(one.number()));
      case Condition.Chosen one ->
          number(
              one.question(),
              one.comparison(),
              Test.CHOSEN_AT_LEAST,
              Test.CHOSEN_AT_MOST,
              one.count());
      case Condition.Length one when one.comparison() == Comparison.AT_LEAST ->
          Optional.of(new Line(one.question(), Test.LETTERS_AT_LEAST, Set.of(), one.characters()));
      default -> Optional.empty();
    };
  }

  private static boolean fits(long number) {
    return number == (int) number;
  }

  private static Optional<Line> number(
      String question, Comparison comparison, Test least, Test most, int number) {
    return switch (comparison) {
      case AT_LEAST -> Optional.of(new Line(question, least, Set.of(), number));
      case AT_MOST -> Optional.of(new Line(question, most, Set.of(), number));
      case LESS, EQUAL, NOT_EQUAL, MORE -> Optional.empty();
    };
  }

  /** What can be said about the answers to a question; nothing where rules cannot look at them. */
  public static List<Test> tests(Question question) {
    return switch (question) {
      case Question.OneChoice one -> List.of(Test.IS, Test.IS_NOT);
      case Question.YesNo one -> List.of(Test.IS, Test.IS_NOT);
      case Question.When one -> List.of(Test.IS, Test.IS_NOT);
      case Question.Ranking one -> List.of(Test.IS, Test.IS_NOT);
      case Question.AgeBandAsked one -> List.of(Test.IS, Test.IS_NOT);
      case Question.SeveralChoices one -> CHOICES;
      case Question.PictureChoice one -> CHOICES;
      case Question.Faces one -> SCALES;
      case Question.AgreeScale one -> SCALES;
      case Question.NumberAsked one -> List.of(Test.AT_LEAST, Test.AT_MOST);
      case Question.ShortText one -> List.of(Test.LETTERS_AT_LEAST);
      case Question.LongText one -> List.of(Test.LETTERS_AT_LEAST);
      case Question.DateAsked one -> List.of();
      case Question.CountryAsked one -> List.of();
    };
  }

  private static final List<Test> CHOICES =
      List.of(Test.IS, Test.IS_NOT, Test.CHOSEN_AT_LEAST, Test.CHOSEN_AT_MOST);
  private static final List<Test> SCALES =
      List.of(Test.IS, Test.IS_NOT, Test.AT_LEAST, Test.AT_MOST);

  /** The values an answer to a question can have in a rule, in order. */
  public static List<String> values(Question question) {
    return switch (question) {
      case Question.OneChoice one -> options(one, one.other());
      case Question.SeveralChoices one -> options(one, one.other());
      case Question.PictureChoice one -> options(one, false);
      case Question.Ranking one -> options(one, false);
      case Question.YesNo one ->
          Stream.of(Question.Reply.values()).map(Question.Reply::key).toList();
      case Question.When one ->
          Stream.of(Question.Moment.values()).map(Question.Moment::key).toList();
      case Question.Faces one -> numbers(one.labels().size());
      case Question.AgreeScale one -> numbers(5);
      case Question.AgeBandAsked one -> Stream.of(AgeBand.values()).map(AgeBand::key).toList();
      case Question.NumberAsked one -> List.of();
      case Question.ShortText one -> List.of();
      case Question.LongText one -> List.of();
      case Question.DateAsked one -> List.of();
      case Question.CountryAsked one -> List.of();
    };
  }

  private static List<String> options(Question question, boolean other) {
    return Stream.concat(
            QuestionParts.options(question).stream().map(Question.Option::key),
            other ? Stream.of(Answer.Picked.OTHER) : Stream.of())
        .toList();
  }

  private static List<String> numbers(int most) {
    return IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList();
  }
}
