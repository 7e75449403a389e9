package org.heard.consultations.translating;

import java.util.List;
import org.heard.consultations.limits.OverLimit;
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
   * Nothing is stored, because a text is more than a call can have.
   *
   * @param found what is over its limit
   */
  record Over(List<OverLimit> found) implements Kept {}

  /** The call, or the link, is not there for this person any more. */
  record Gone() implements Kept {}
}
