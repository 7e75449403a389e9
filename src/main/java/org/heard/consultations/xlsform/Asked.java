package org.heard.consultations.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.consultations.Question;
import org.heard.consultations.questions.RuleLines;

/** What rules can say about a kind of question. */
final class Asked {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Asked() {}

  /** The options of a question that has some of its own. */
  static List<Question.Option> options(Question question) {
    return switch (question) {
      case Question.OneChoice one -> one.options();
      case Question.SeveralChoices one -> one.options();
      case Question.PictureChoice one -> one.options();
      case Question.Ranking one -> one.options();
      default -> List.of();
    };
  }

  /** Whether its answers are numbers. */
  static boolean number(Question question) {
    return switch (question) {
      case Question.NumberAsked one -> true;
      case Question.Faces one -> true;
      case Question.AgreeScale one -> true;
      default -> false;
    };
  }

  /** Whether its answers are words. */
  static boolean words(Question question) {
    return question instanceof Question.ShortText || question instanceof Question.LongText;
  }

  /** Whether its answers are options, of its own or of Heard. */
  static boolean chosen(Question question) {
    return !number(question) && !words(question) && !(question instanceof Question.DateAsked);
  }

  /** The value that answers have where an expression names a choice; empty for no such choice. */
  static Optional<String> value(Question question, String choice) {
    return switch (question) {
      case Question.CountryAsked one -> Optional.of(choice).filter(COUNTRIES::contains);
      case Question.AgeBandAsked one -> known(question, choice);
      case Question.Faces one -> known(question, choice);
      case Question.AgreeScale one -> known(question, choice);
      case Question.NumberAsked one -> Optional.of(choice);
      default -> known(question, Names.key(choice));
    };
  }

  private static Optional<String> known(Question question, String value) {
    return Optional.of(value).filter(RuleLines.values(question)::contains);
  }

  /** The choice that stands for a value in an expression. */
  static String choice(Question question, String value) {
    boolean named =
        !options(question).isEmpty()
            || question instanceof Question.YesNo
            || question instanceof Question.When;
    return named ? Names.choice(value) : value;
  }
}
