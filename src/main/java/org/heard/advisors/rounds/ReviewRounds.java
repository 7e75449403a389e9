package org.heard.advisors.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.content.VersionId;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;

/**
 * Rounds, for the team. A manager makes and answers them; a facilitator sees what the advisors of
 * its own organisations say, and has a look at it before other advisors do.
 */
public interface ReviewRounds {

  /**
   * What a manager chooses for a round.
   *
   * @param own questions beside the usual ones, in the language of the text; see {@link
   *     RoundQuestion#MOST_OWN}
   * @param needed how many sign-offs the text needs after it
   * @param advisors who is invited
   * @param recording whether advisors may say their comments aloud
   */
  record Plan(
      List<RoundQuestion> questions,
      List<String> own,
      Instant opens,
      Instant closes,
      boolean sharing,
      int needed,
      Set<PersonId> advisors,
      boolean recording) {
    public Plan {
      questions = List.copyOf(questions);
      own = own.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
      advisors = Set.copyOf(advisors);
      if (own.size() > RoundQuestion.MOST_OWN
          || own.stream().anyMatch(one -> one.length() > RoundQuestion.MOST_OWN_LETTERS)) {
        throw new IllegalArgumentException("Too many questions, or too long ones");
      }
    }

    /** One that lets advisors say their comments aloud. */
    public Plan(
        List<RoundQuestion> questions,
        List<String> own,
        Instant opens,
        Instant closes,
        boolean sharing,
        int needed,
        Set<PersonId> advisors) {
      this(questions, own, opens, closes, sharing, needed, advisors, true);
    }

    /** One that asks the usual questions alone. */
    public Plan(
        List<RoundQuestion> questions,
        Instant opens,
        Instant closes,
        boolean sharing,
        int needed,
        Set<PersonId> advisors) {
      this(questions, List.of(), opens, closes, sharing, needed, advisors);
    }
  }

  /**
   * What an advisor said to a question.
   *
   * @param advisor who
   */
  record AdvisorSaid(PersonId advisor, RoundQuestion.Said said) {}

  /** A round with all that the reader may know of it. */
  record Desk(
      Round round,
      Round.State state,
      List<Invitation> invitations,
      List<ReviewComment> comments,
      List<AdvisorSaid> said) {
    public Desk {
      invitations = List.copyOf(invitations);
      comments = List.copyOf(comments);
      said = List.copyOf(said);
    }

    /** How many comments keep it open. */
    public int waiting() {
      return (int) comments.stream().filter(ReviewComment::waits).count();
    }
  }

  /** What became of a wish to close a round. */
  sealed interface Closed {
    /** It is closed. */
    record Done() implements Closed {}

    /** Comments have no answer yet. */
    record Waiting(int comments) implements Closed {}

    /** There is no such round. */
    record Gone() implements Closed {}
  }

  /** All that the reader may know, the newest first. */
  List<Desk> all();

  /** One of them. */
  Optional<Desk> read(RoundId id);

  /** The rounds about a version, the newest first. */
  List<Desk> of(VersionId version);

  /**
   * Makes the first round, or another one about all of the text.
   *
   * @return empty when there is no such version
   */
  Optional<RoundId> make(VersionId version, Plan plan);

  /**
   * Makes a round about the questions of a call that the manager works on, as they are now.
   *
   * @param wording for which readers
   * @return empty when there is no such call, or it has no questions in this language
   */
  Optional<RoundId> makeOfQuestions(
      ConsultationId call, Language language, Wording wording, Plan plan);

  /**
   * Makes the next round after one that is closed, about what changed since then.
   *
   * @return empty when there is no such round, or nothing changed
   */
  Optional<RoundId> next(RoundId before, Plan plan);

  /**
   * What a next round would ask about: keys of passages, in order.
   *
   * @return empty when nothing changed or there is no such round
   */
  List<String> changedSince(RoundId before);

  /** The text of a round as its draft is now; empty when there is none any more. */
  Optional<CurrentText> now(RoundId id);

  /**
   * Says that somebody looked at comments, so that other advisors may read them, or hides them
   * again. One that changed since it was read stays as it is.
   *
   * @return how many there were of those that the reader may see
   */
  int look(RoundId id, Set<ReviewComment.Key> comments, boolean show);

  /**
   * Answers comments, all with the same words; not those that changed since they were read. Every
   * answer stays on the list of words to advisors, also when another one follows.
   *
   * @return how many there were
   */
  int reply(RoundId id, Set<ReviewComment.Key> comments, CommentReply reply);

  /** Closes a round whose every comment is answered. */
  Closed close(RoundId id);
}
