package org.heard.moderation.ui.team;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.consultations.OwnWords;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.ActResult;
import org.heard.moderation.CoveredWords;
import org.heard.moderation.Hint;
import org.heard.moderation.Hints;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Reading;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.ReleasedCopy;
import org.heard.moderation.Review;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.ReviewState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** One opened submission on a moderator's desk: what is chosen here, and what is stored. */
final class Desk {

  /** What came of the last act, for the page to show. */
  enum Outcome {
    SAVED,
    /** Somebody else decided meanwhile; the choices here are kept and not stored. */
    CONFLICT,
    /** The child withdrew the submission. */
    GONE,
    /** The database is away; the choices here are kept and not stored. */
    AWAY,
    /** Answers lack a decision. */
    UNDECIDED,
    /** Nobody confirmed that a translation hides what the original hides. */
    UNCHECKED,
    /** The child did not allow reading. */
    NOT_ALLOWED,
    /** Another person has to read it before it is released. */
    NEEDS_ANOTHER
  }

  private final Moderation moderation;
  private final OpenedSubmission opened;
  private final boolean covered;
  private final List<Question> questions;
  private final Questionnaire questionnaire;
  private final Map<String, ModerationDecision> chosen;
  private final Map<String, List<Hint>> hints = new HashMap<>();
  private final MarginDesk margins;
  private Review stored;
  private @Nullable Review theirs;
  private Outcome outcome = Outcome.SAVED;
  private RedactionReason lastReason = RedactionReason.NAME;
  private Supplier<@Nullable ActResult> last = () -> null;

  Desk(
      Moderation moderation,
      Reading.Opened reading,
      Questionnaire questionnaire,
      MarginDesk margins) {
    this.margins = margins;
    this.moderation = moderation;
    this.opened = reading.submission();
    this.covered = reading.covered();
    this.questionnaire = questionnaire;
    this.questions = ReleasedCopy.toDecide(questionnaire, opened.answers());
    this.stored = reading.review();
    this.chosen = new LinkedHashMap<>(stored.decisions());
    opened
        .answers()
        .forEach((key, answer) ->
            OwnWords.in(answer)
                .ifPresent(words -> hints.put(key, Hints.in(words, opened.row().language()))));
  }

  /** Hints about an answer that nobody dismissed here and whose place is not hidden yet. */
  List<Hint> hints(String question) {
    return hints.getOrDefault(question, List.of()).stream()
        .filter(hint -> !hidden(question, hint))
        .toList();
  }

  private boolean hidden(String question, Hint hint) {
    return chosen.get(question) instanceof ModerationDecision.Redact redact
        && redact.redactions().stream()
            .anyMatch(span -> span.start() <= hint.start() && hint.end() <= span.end());
  }

  /** Whether words of an answer may say that a child is in danger. */
  boolean danger(String question) {
    return hints.getOrDefault(question, List.of()).stream().anyMatch(Hint::danger);
  }

  /** The reader looked and needs this hint no more, as long as the page is open. */
  void dismiss(String question, Hint hint) {
    hints.computeIfPresent(
        question, (key, all) -> all.stream().filter(other -> !other.equals(hint)).toList());
  }

  /** Other submissions whose answer shares most of its words. */
  List<SubmissionId> copies(String question) {
    return opened.copies().getOrDefault(question, List.of());
  }

  OpenedSubmission opened() {
    return opened;
  }

  /** Whether words are covered here. */
  boolean covered() {
    return covered;
  }

  /** Whether words are covered here that are covered no more when it is opened now. */
  boolean outlived() {
    return covered && !CoveredWords.in(stored);
  }

  /** Whether taking a settled review back shows words that are covered for others. */
  boolean covers() {
    return CoveredWords.in(stored);
  }

  /** What others read of an answer, as it is decided here. */
  Optional<ModerationDecision> forOthers(String question) {
    return stored
        .rejected()
        .<ModerationDecision>map(ModerationDecision.Reject::new)
        .or(() -> chosen(question));
  }

  /** What stands beside the answers. */
  MarginDesk margins() {
    return margins;
  }

  List<Question> questions() {
    return questions;
  }

  Review stored() {
    return stored;
  }

  /** The state the queue shows now. */
  ReviewState state() {
    return switch (stored.standing()) {
      case OPEN -> stored.version() == 0 ? ReviewState.NEW : ReviewState.IN_REVIEW;
      case SECOND_READING -> ReviewState.SECOND_READING;
      case RELEASED -> ReviewState.RELEASED;
      case REJECTED -> ReviewState.REJECTED;
      case WITH_SAFEGUARDING -> ReviewState.WITH_SAFEGUARDING;
    };
  }

  Outcome outcome() {
    return outcome;
  }

  RedactionReason lastReason() {
    return lastReason;
  }

  void lastReason(RedactionReason reason) {
    lastReason = reason;
  }

  /** Whether decisions can change here. */
  boolean open() {
    return stored.standing() == Review.Standing.OPEN && outcome != Outcome.GONE;
  }

  Optional<ModerationDecision> chosen(String question) {
    return Optional.ofNullable(chosen.get(question));
  }

  /** Whether somebody else decided otherwise about a question, or not at all. */
  boolean differs(String question) {
    return theirs != null
        && !Objects.equals(theirs.decisions().get(question), chosen.get(question));
  }

  /** What somebody else decided about a question. */
  Optional<ModerationDecision> theirs(String question) {
    return theirs().map(review -> review.decisions().get(question));
  }

  Optional<Review> theirs() {
    return Optional.ofNullable(theirs);
  }

  List<String> undecided() {
    return ReleasedCopy.undecided(questionnaire, opened.answers(), chosen);
  }

  /** Chooses, or with null takes the choice back, and stores it. */
  void choose(String question, @Nullable ModerationDecision decision) {
    if (decision == null) {
      chosen.remove(question);
    } else {
      chosen.put(question, decision);
    }
    if (theirs == null) {
      save();
    }
  }

  /** Accepts what has no decision yet, apart from answers of which a danger hint is open. */
  void acceptRest() {
    undecided().stream()
        .filter(question -> !danger(question))
        .forEach(question -> chosen.put(question, new ModerationDecision.Accept()));
    if (theirs == null) {
      save();
    }
  }

  /** Stores the choices here, after a conflict over what the other one decided. */
  void save() {
    Review over = theirs == null ? stored : theirs;
    act(() -> decided(over));
  }

  private ActResult decided(Review over) {
    return moderation.decide(consultation(), id(), over.version(), Map.copyOf(chosen));
  }

  /** Gives up the choices here for what the other one decided. */
  void takeTheirs() {
    if (theirs != null) {
      stored = theirs;
      theirs = null;
      chosen.clear();
      chosen.putAll(stored.decisions());
      outcome = Outcome.SAVED;
    }
  }

  void reject(RejectReason reason) {
    act(() -> moderation.reject(consultation(), id(), stored.version(), reason));
  }

  void reopen() {
    act(() -> moderation.reopen(consultation(), id(), stored.version()));
  }

  void worried() {
    act(() -> moderation.worried(consultation(), id()));
  }

  /**
   * Releases what is chosen here, and never anything else: what is not stored yet is stored first.
   */
  void release() {
    if (theirs == null) {
      act(this::storedAndReleased);
    }
  }

  private @Nullable ActResult storedAndReleased() {
    if (!chosen.equals(stored.decisions())) {
      ActResult kept = decided(stored);
      if (!(kept instanceof ActResult.Saved)) {
        return kept;
      }
      took(kept);
    }
    return released();
  }

  private @Nullable ActResult released() {
    return switch (moderation.release(consultation(), id(), stored.version())) {
      case ReleaseResult.Released released -> new ActResult.Saved(released.review());
      case ReleaseResult.ForSecondReader second -> new ActResult.Saved(second.review());
      case ReleaseResult.NeedsAnother another -> hindered(Outcome.NEEDS_ANOTHER);
      case ReleaseResult.Conflict conflict -> new ActResult.Conflict(conflict.current());
      case ReleaseResult.Gone gone -> new ActResult.Gone();
      case ReleaseResult.Undecided undecided -> hindered(Outcome.UNDECIDED);
      case ReleaseResult.Unchecked unchecked -> hindered(Outcome.UNCHECKED);
      case ReleaseResult.NotAllowed notAllowed -> hindered(Outcome.NOT_ALLOWED);
    };
  }

  private @Nullable ActResult hindered(Outcome why) {
    outcome = why;
    return null;
  }

  /**
   * Looks whether somebody else decided meanwhile; the choices here stay.
   *
   * @return whether there is something new to show
   */
  boolean look() {
    Review now = moderation.review(consultation(), id());
    Review known = theirs == null ? stored : theirs;
    if (outcome == Outcome.GONE || outcome == Outcome.AWAY || now.version() <= known.version()) {
      return false;
    }
    theirs = now;
    outcome = Outcome.CONFLICT;
    return true;
  }

  /** Tries the last act once more, after the database was away. */
  void again() {
    act(last);
  }

  private void act(Supplier<@Nullable ActResult> act) {
    last = act;
    try {
      ActResult result = act.get();
      if (result != null) {
        took(result);
      }
    } catch (AccessDeniedException e) {
      // Withdrawn at this very moment, or this person no longer works on the call.
      outcome = Outcome.GONE;
    } catch (RuntimeException e) {
      if (!Away.is(e)) {
        throw e;
      }
      outcome = Outcome.AWAY;
    }
  }

  private void took(ActResult result) {
    switch (result) {
      case ActResult.Saved saved -> {
        stored = saved.review();
        theirs = null;
        chosen.clear();
        chosen.putAll(stored.decisions());
        outcome = Outcome.SAVED;
      }
      case ActResult.Conflict conflict -> {
        theirs = conflict.current();
        outcome = Outcome.CONFLICT;
      }
      case ActResult.Gone gone -> outcome = Outcome.GONE;
    }
  }

  /** The questions in which the choices here differ from what the other one decided. */
  List<String> differing() {
    return questions.stream().map(Question::key).filter(this::differs).toList();
  }

  private ConsultationId consultation() {
    return opened.consultation();
  }

  private SubmissionId id() {
    return opened.row().id();
  }
}
