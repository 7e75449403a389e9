package org.heard.consultations.translating;

import org.heard.consultations.making.Plans.Seen;

/** What became of words that somebody translated. */
public sealed interface Kept {

  /**
   * They are stored.
   *
   * @param now the plan with them and with what others changed meanwhile
   */
  record Stored(Seen now) implements Kept {}

  /**
   * Somebody else changed the same text to something different: nothing is stored.
   *
   * @param theirs the plan as it is stored
   */
  record Clash(Seen theirs) implements Kept {}

  /**
   * Nothing is stored, because a text is too long.
   *
   * @param most most characters of one text
   */
  record TooLong(int most) implements Kept {}

  /** The call, or the link, is not there for this person any more. */
  record Gone() implements Kept {}
}
