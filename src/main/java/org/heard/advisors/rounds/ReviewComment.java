package org.heard.advisors.rounds;

import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A comment as the team reads it.
 *
 * @param looked a facilitator had a look, so that other advisors may see it where the round allows
 * @param reply absent while nobody answered
 * @param written what was said aloud, in letters; absent while nobody wrote it down
 */
public record ReviewComment(
    PersonId advisor,
    String passage,
    Marks marks,
    boolean looked,
    @Nullable CommentReply reply,
    @Nullable WrittenDown written) {

  /** What is to be done with it. */
  public enum State {
    /** Waits for a look of a facilitator. */
    HELD,
    /** Looked at, waits for an answer. */
    OPEN,
    /** Has its answer, or is praise that needs none. */
    ANSWERED
  }

  /**
   * Which comment, as somebody read it: an advisor has one for each passage, and may change it
   * while others read.
   */
  public record Key(PersonId advisor, String passage, Marks read) {}

  /** Which one it is. */
  public Key key() {
    return new Key(advisor, passage, marks);
  }

  /** What is to be done with it. */
  public State state() {
    if (reply != null || !marks.asks() && looked) {
      return State.ANSWERED;
    }
    return looked ? State.OPEN : State.HELD;
  }

  /** Whether the round has to stay open for it. */
  public boolean waits() {
    return marks.asks() && reply == null;
  }
}
