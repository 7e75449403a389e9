package org.heard.advisors.rounds;

import java.util.List;

/**
 * How a question looks in the form: what is answered with, and what each part of its words is.
 *
 * @param roles one for each part of the passage
 * @param pictures name of a picture beside each part; empty for none
 */
public record AskedAs(Answering answering, List<Role> roles, List<String> pictures) {

  /** What an answer is given with. */
  public enum Answering {
    SHORT_WORDS,
    LONG_WORDS,
    NUMBER,
    DAY,
    ONE,
    SEVERAL,
    PICTURES,
    ORDER,
    YES_NO,
    WHEN,
    FACES,
    AGREE,
    OTHER
  }

  /** What a part of the words is. */
  public enum Role {
    WARNING,
    TITLE,
    HELP,
    NOTE,
    OPTION,
    FOLLOW_UP,
    CHECK,
    WHY
  }

  public AskedAs {
    roles = List.copyOf(roles);
    pictures = List.copyOf(pictures);
  }
}
