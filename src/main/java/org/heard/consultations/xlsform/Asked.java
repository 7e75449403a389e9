package org.heard.consultations.xlsform;

import java.util.List;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;

/** What rules can say about a kind of question. */
final class Asked {
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
      case Question.OneChoice one -> option(question, choice, one.other());
      case Question.SeveralChoices one -> option(question, choice, one.other());
      case Question.PictureChoice one -> option(question, choice, false);
      case Question.Ranking one -> option(question, choice, false);
      case Question.YesNo one -> Optional.of(Names.key(choice));
      case Question.When one -> Optional.of(Names.key(choice));
      default -> Optional.of(choice);
    };
  }

  /** The choice that stands for a value in an expression. */
  static String choice(Question question, String value) {
    boolean named =
        !options(question).isEmpty()
            || question instanceof Question.YesNo
            || question instanceof Question.When;
    return named ? Names.choice(value) : value;
  }

  private static Optional<String> option(Question question, String choice, boolean other) {
    String key = Names.key(choice);
    boolean known =
        options(question).stream().anyMatch(option -> option.key().equals(key))
            || other && key.equals(Answer.Picked.OTHER);
    return known ? Optional.of(key) : Optional.empty();
  }
}
