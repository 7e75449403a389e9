package org.heard.advisors.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.jspecify.annotations.Nullable;

/** Rounds, for the advisor who is invited to them. A round of others is as if there were none. */
public interface OwnRounds {

  /**
   * One's own comment.
   *
   * @param looked a facilitator had a look
   * @param reply absent while nobody answered
   * @param written what adults wrote down of what was said aloud; absent while two did not
   */
  record OwnComment(
      Marks marks, boolean looked, @Nullable CommentReply reply, @Nullable String written) {}

  /**
   * A comment of another advisor, after a facilitator's look. Its voice is never here.
   *
   * @param written what two adults wrote down of what was said aloud
   * @param credit what the other wants to be called; absent for "an advisor"
   */
  record OthersComment(
      String passage,
      Marks marks,
      @Nullable String written,
      @Nullable CommentReply reply,
      @Nullable String credit) {}

  /**
   * A round as its advisor sees it.
   *
   * @param comments one's own, by passage
   * @param said one's own, by the key of the question
   * @param others what others said, where the round shows it
   */
  record OwnRound(
      Round round,
      Round.State state,
      Invitation me,
      Map<String, OwnComment> comments,
      Map<String, RoundQuestion.Said> said,
      List<OthersComment> others) {
    public OwnRound {
      comments = Map.copyOf(comments);
      said = Map.copyOf(said);
      others = List.copyOf(others);
    }

    /** How many of the passages to look at have a comment. */
    public int done() {
      return (int) round.asked().stream().filter(comments::containsKey).count();
    }
  }

  /** All, the newest first; those that did not begin yet too. */
  List<OwnRound> all();

  /** One of them. */
  Optional<OwnRound> read(RoundId id);

  /** The same; from now on the invitation is not taken back any more. */
  Optional<OwnRound> enter(RoundId id);

  /**
   * Keeps all that one marks and writes about a passage; nothing said takes the comment away. The
   * same twice changes nothing. What was said aloud stays as it is: see {@link OwnRecordings}.
   *
   * @return whether it is kept: the round is open and asks about the passage, the tapped words
   *     stand in it, and nobody answered yet
   */
  boolean keep(RoundId id, String passage, Marks marks);

  /**
   * Keeps what one says to a question.
   *
   * @return whether it is kept: the round is open and asks this
   */
  boolean say(RoundId id, RoundQuestion.Said said);

  /**
   * Says that one is finished, or not after all.
   *
   * @param named whether others may know the nickname; else they read "an advisor"
   * @return whether there is such a round that is open
   */
  boolean finish(RoundId id, boolean finished, boolean named);

  /**
   * Says whether exactly this text can go out.
   *
   * @param counted whether one wants to be counted in public
   * @return whether there is such a round that began and is not closed
   */
  boolean signOff(RoundId id, SignOff signOff, boolean counted);
}
