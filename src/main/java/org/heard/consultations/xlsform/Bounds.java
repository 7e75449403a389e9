package org.heard.consultations.xlsform;

import java.util.List;
import java.util.Optional;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;

/**
 * Limits of a number, which Heard keeps with the question and says in its own words.
 *
 * @param least included
 * @param most included
 */
record Bounds(long least, long most) {
  /** More than anybody asks children for, and safe to type. */
  private static final long FAR = 1_000_000_000L;

  private static final long FURTHEST = Long.MAX_VALUE - 2;

  static final Bounds WIDE = new Bounds(-FAR, FAR);

  private static final Bounds OPEN = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

  /** The limits that a rule says about a question; empty when it says anything else. */
  static Optional<Bounds> of(Condition rule, Question.NumberAsked question) {
    Bounds bounds = OPEN;
    for (Condition part : rule instanceof Condition.All all ? all.of() : List.of(rule)) {
      if (!(part instanceof Condition.Compared compared)
          || !compared.question().equals(question.key())
          || !limits(compared.comparison(), question.decimals() > 0)
          || Math.abs(compared.number()) > FURTHEST) {
        return Optional.empty();
      }
      bounds = bounds.and(compared.comparison(), compared.number());
    }
    return bounds.least <= bounds.most ? Optional.of(bounds) : Optional.empty();
  }

  // Above 0 there is 1 among whole numbers, and no first one among decimals.
  private static boolean limits(Comparison comparison, boolean decimals) {
    return switch (comparison) {
      case AT_MOST, AT_LEAST, EQUAL -> true;
      case LESS, MORE -> !decimals;
      case NOT_EQUAL -> false;
    };
  }

  /** The same with an end where there is none. */
  Bounds closed() {
    return new Bounds(
        least == OPEN.least ? Math.min(WIDE.least, most) : least,
        most == OPEN.most ? Math.max(WIDE.most, least) : most);
  }

  /** The most options that a rule lets somebody choose; empty when it says anything else. */
  static Optional<Integer> mostChosen(Condition rule, String question) {
    if (!(rule instanceof Condition.Chosen chosen) || !chosen.question().equals(question)) {
      return Optional.empty();
    }
    return switch (chosen.comparison()) {
      case AT_MOST -> Optional.of(chosen.count()).filter(most -> most > 0);
      case LESS -> Optional.of(chosen.count() - 1).filter(most -> most > 0);
      case EQUAL, NOT_EQUAL, AT_LEAST, MORE -> Optional.empty();
    };
  }

  private Bounds and(Comparison comparison, long number) {
    return switch (comparison) {
      case LESS -> new Bounds(least, Math.min(most, number - 1));
      case AT_MOST -> new Bounds(least, Math.min(most, number));
      case EQUAL -> new Bounds(Math.max(least, number), Math.min(most, number));
      case AT_LEAST -> new Bounds(Math.max(least, number), most);
      case MORE -> new Bounds(Math.max(least, number + 1), most);
      case NOT_EQUAL -> this;
    };
  }
}
