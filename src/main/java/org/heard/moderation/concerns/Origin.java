package org.heard.moderation.concerns;

import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;

/** Where a concern comes from. */
public sealed interface Origin {

  /** A child wrote to the people who protect children. It belongs to no call. */
  record Note(SafeNoteId note, SafeNote.Kind kind) implements Origin {}

  /**
   * Somebody read answers and was worried.
   *
   * @param cause whether a hint of the program made that person look
   */
  record Answers(ConsultationId call, SubmissionId submission, Cause cause, PersonId raisedBy)
      implements Origin {}

  /** What made a moderator worry. A hint alone never makes a concern: a person confirmed it. */
  enum Cause {
    FLAG,
    HINT
  }

  /** Whether a child says that somebody suffers for taking part, or for wanting to (SG-11). */
  default boolean isAboutReprisal() {
    return this instanceof Note note && note.kind() == SafeNote.Kind.REPRISAL;
  }

  /** The call, when it comes from answers. */
  default Optional<ConsultationId> ofCall() {
    return this instanceof Answers answers ? Optional.of(answers.call()) : Optional.empty();
  }
}
