package org.heard.moderation.domain;

import java.util.function.UnaryOperator;
import org.heard.moderation.ActResult;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Origin;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.review.SafeNoteInbox;
import org.springframework.stereotype.Component;

/** What follows when a concern is closed, in the same transaction. */
@Component
class ClosedConcerns {
  private final SafeNoteInbox notes;
  private final ReviewSteps steps;
  private final StoredReviews reviews;

  ClosedConcerns(SafeNoteInbox notes, ReviewSteps steps, StoredReviews reviews) {
    this.notes = notes;
    this.steps = steps;
    this.reviews = reviews;
  }

  void after(Concern closed, Ending ending) {
    switch (closed.origin()) {
      // From now on the year runs after which the note is deleted.
      case Origin.Note(SafeNoteId note, var kind) -> notes.takeCareOf(note);
      case Origin.Answers answers -> {
        if (ending.backToReading()) {
          giveBack(answers.call(), answers.submission());
        }
      }
    }
  }

  private void giveBack(ConsultationId call, SubmissionId submission) {
    int version = reviews.find(call, submission).version();
    if (steps.hindrance(call, submission, Step.GIVE_BACK, version).isEmpty()) {
      ActResult taken =
          steps.take(call, submission, Step.GIVE_BACK, version, UnaryOperator.identity());
      if (taken instanceof ActResult.Conflict) {
        throw new IllegalStateException("A review changed while safeguarding had it");
      }
    }
  }
}
