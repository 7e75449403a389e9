package org.heard.consultations.questions;

import java.util.List;
import org.heard.consultations.Questionnaire;

/** What became of a change of questions. */
public sealed interface Edit {

  /**
   * It was made.
   *
   * @param now all questions after it
   * @param key of the question, section or option it was about
   * @param withoutRules keys of questions whose rule could not come along; usually none
   */
  record Done(Questionnaire now, String key, List<String> withoutRules) implements Edit {
    public Done {
      withoutRules = List.copyOf(withoutRules);
    }
  }

  /**
   * It was not made.
   *
   * @param keys the questions that stand in the way, in order; none where the reason says all
   */
  record Refused(Reason reason, List<String> keys) implements Edit {
    public Refused {
      keys = List.copyOf(keys);
    }

    static Refused because(Reason reason, String... keys) {
      return new Refused(reason, List.of(keys));
    }
  }

  /** Why a change cannot be made. */
  enum Reason {
    /** It is not there any more. */
    GONE,
    /** It is the first or the last already. */
    AT_THE_EDGE,
    /** Rules of these questions look at it. */
    NEEDED_BY,
    /** Its rule looks at these questions, which have to come before it. */
    LOOKS_AT,
    /** Rules inside of rules inside of rules. */
    TOO_DEEP,
    /** Answers of the other kind could not be counted together with those there may be. */
    OTHER_ANSWERS,
    /** Every question has some options, every scale some faces. */
    TOO_FEW,
    /** A scale has no room for another face. */
    TOO_MANY,
    /** A question with this key is there already. */
    ALREADY_THERE,
    /** These words cannot be empty. */
    NO_WORDS,
    /** Values that do not go together, such as a least that is more than the most. */
    NOT_POSSIBLE
  }
}
