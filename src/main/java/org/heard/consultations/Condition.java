package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule over answers: when a question is shown, or what an answer has to be like. The kinds are
 * the expressions of XLSForm that Heard takes over; their own answers are the only thing they see.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind", defaultImpl = Condition.Is.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Condition.Is.class, name = "is"),
  @JsonSubTypes.Type(value = Condition.Compared.class, name = "compared"),
  @JsonSubTypes.Type(value = Condition.Chosen.class, name = "chosen"),
  @JsonSubTypes.Type(value = Condition.Length.class, name = "length"),
  @JsonSubTypes.Type(value = Condition.Matches.class, name = "matches"),
  @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
  @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
  @JsonSubTypes.Type(value = Condition.Not.class, name = "not")
})
public sealed interface Condition {
  /** Most rules inside of rules: more than anybody can read, and few enough to walk safely. */
  int DEEPEST = 8;

  /** Most characters of a pattern. */
  int MOST_PATTERN = 200;

  /** Whether the answers so far satisfy the rule. */
  boolean holds(Map<String, Answer> answers);

  /** The keys of the questions it looks at, in order. */
  default Set<String> questions() {
    return switch (this) {
      case Is is -> Set.of(is.question());
      case Compared compared -> Set.of(compared.question());
      case Chosen chosen -> Set.of(chosen.question());
      case Length length -> Set.of(length.question());
      case Matches matches -> Set.of(matches.question());
      case All all -> of(all.of());
      case Any any -> of(any.of());
      case Not not -> not.of().questions();
    };
  }

  /** How many rules stand inside of each other, 1 for a rule without others. */
  default int depth() {
    return switch (this) {
      case All all -> 1 + deepest(all.of());
      case Any any -> 1 + deepest(any.of());
      case Not not -> 1 + not.of().depth();
      case Is is -> 1;
      case Compared compared -> 1;
      case Chosen chosen -> 1;
      case Length length -> 1;
      case Matches matches -> 1;
    };
  }

  /**
   * One of these was answered. A skipped question never is.
   *
   * @param question key of the question
   * @param anyOf option keys, age band keys, country codes or scale values; one match is enough. Of
   *     a ranking, what stands first counts
   */
  record Is(String question, Set<String> anyOf) implements Condition {
    public Is {
      anyOf = Collections.unmodifiableSet(new TreeSet<>(anyOf));
    }

    @Override
    public boolean holds(Map<String, Answer> answers) {
      return switch (answers.get(question)) {
        case null -> false;
        case Answer.Picked picked -> picked.keys().stream().anyMatch(anyOf::contains);
        case Answer.Rated rated -> anyOf.contains(Integer.toString(rated.value()));
        case Answer.Ranked ranked -> ranked.keys().stream().limit(1).anyMatch(anyOf::contains);
        case Answer.Amount amount -> anyOf.contains(amount.value().toPlainString());
        case Answer.Day day -> anyOf.contains(day.date());
        case Answer.Words words -> false;
        case Answer.Mixed mixed -> false;
        case Answer.NotSaid notSaid -> false;
      };
    }
  }

  /** A number or the value of a scale stands so to a number. A skipped question never does. */
  record Compared(String question, Comparison comparison, long number) implements Condition {
    @Override
    public boolean holds(Map<String, Answer> answers) {
      BigDecimal value =
          switch (answers.get(question)) {
            case Answer.Amount amount -> amount.value();
            case Answer.Rated rated -> BigDecimal.valueOf(rated.value());
            case null, default -> null;
          };
      return value != null && comparison.holds(value.compareTo(BigDecimal.valueOf(number)), 0);
    }
  }

  /** So many options were chosen; none of a skipped question (count-selected in XLSForm). */
  record Chosen(String question, Comparison comparison, int count) implements Condition {
    @Override
    public boolean holds(Map<String, Answer> answers) {
      int chosen =
          switch (answers.get(question)) {
            case Answer.Picked picked -> picked.keys().size();
            case Answer.Ranked ranked -> ranked.keys().size();
            case null, default -> 0;
          };
      return comparison.holds(chosen, count);
    }
  }

  /** Own words have so many characters; none where nothing was written (string-length). */
  record Length(String question, Comparison comparison, int characters) implements Condition {
    @Override
    public boolean holds(Map<String, Answer> answers) {
      String words = words(answers.get(question));
      return comparison.holds(words.codePointCount(0, words.length()), characters);
    }
  }

  /**
   * Own words as a whole fit a pattern (regex in XLSForm). The patterns are those of RE2, which
   * take a time that grows with the words and no faster, whoever wrote them; what is repeated so
   * often that it would fill the memory is refused before.
   */
  record Matches(String question, String pattern) implements Condition {
    public Matches {
      if (pattern.length() > MOST_PATTERN || Repeats.in(pattern) > Repeats.MOST) {
        throw new IllegalArgumentException("A pattern has too many characters or repeats");
      }
      try {
        Pattern.compile(pattern);
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException("Not a pattern", e);
      }
    }

    @Override
    public boolean holds(Map<String, Answer> answers) {
      return Pattern.matches(pattern, words(answers.get(question)));
    }
  }

  /** Every one of these holds. */
  record All(List<Condition> of) implements Condition {
    public All {
      of = atLeastOne(of);
    }

    @Override
    public boolean holds(Map<String, Answer> answers) {
      return of.stream().allMatch(one -> one.holds(answers));
    }
  }

  /** At least one of these holds. */
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = atLeastOne(of);
    }

    @Override
    public boolean holds(Map<String, Answer> answers) {
      return of.stream().anyMatch(one -> one.holds(answers));
    }
  }

  /** This does not hold; so also where its question was skipped. */
  record Not(Condition of) implements Condition {
    public Not {
      Objects.requireNonNull(of);
    }

    @Override
    public boolean holds(Map<String, Answer> answers) {
      return !of.holds(answers);
    }
  }

  private static List<Condition> atLeastOne(List<Condition> of) {
    if (of.isEmpty()) {
      throw new IllegalArgumentException("A rule of rules needs at least one");
    }
    return List.copyOf(of);
  }

  private static Set<String> of(List<Condition> rules) {
    Set<String> all = new LinkedHashSet<>();
    rules.forEach(rule -> all.addAll(rule.questions()));
    return all;
  }

  private static int deepest(List<Condition> rules) {
    return rules.stream().mapToInt(Condition::depth).max().orElse(0);
  }

  /** Blanks alone are never sent, so they are no words while somebody still writes either. */
  private static String words(@Nullable Answer answer) {
    String words =
        switch (answer) {
          case Answer.Words own -> own.text();
          case Answer.Mixed mixed -> mixed.text();
          case null, default -> "";
        };
    return words.isBlank() ? "" : words;
  }
}
