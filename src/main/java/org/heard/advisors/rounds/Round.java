package org.heard.advisors.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A round of reviewing.
 *
 * @param sequence from 1, counted for its text
 * @param asked keys of the passages to look at: all of them, or only those that changed since the
 *     round before
 * @param own what its manager asks beside the usual questions, in the language of the text
 * @param opens from when advisors work; a moment, which each reads in the time of the own place
 * @param closes until when
 * @param sharing whether advisors see each other's comments, after a facilitator's look
 * @param recording whether advisors may say their comments aloud
 * @param needed how many have to sign off before the text goes out
 * @param closed whether it is over: every comment has its answer
 */
public record Round(
    RoundId id,
    Reviewed of,
    int sequence,
    ReviewedText text,
    Set<String> asked,
    List<RoundQuestion> questions,
    List<String> own,
    Instant opens,
    Instant closes,
    boolean sharing,
    boolean recording,
    int needed,
    boolean closed) {

  /** Where a round stands. */
  public enum State {
    COMING,
    OPEN,
    /** Advisors are done; the team answers. */
    ANSWERING,
    CLOSED
  }

  public Round {
    asked = Set.copyOf(asked);
    questions = List.copyOf(questions);
    own = List.copyOf(own);
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("A round ends after it begins");
    }
  }

  /** Where it stands at a moment. */
  public State state(Instant now) {
    if (closed) {
      return State.CLOSED;
    }
    if (now.isBefore(opens)) {
      return State.COMING;
    }
    return now.isBefore(closes) ? State.OPEN : State.ANSWERING;
  }

  /** Keys of everything it asks, in order: the usual questions, and then its own. */
  public List<String> questionKeys() {
    return Stream.concat(
            questions.stream().map(RoundQuestion::key),
            IntStream.range(0, own.size()).mapToObj(RoundQuestion::own))
        .toList();
  }

  /** What the text is called. */
  public String title() {
    return text.passages().isEmpty() || text.passages().getFirst().parts().isEmpty()
        ? ""
        : text.passages().getFirst().parts().getFirst();
  }
}
