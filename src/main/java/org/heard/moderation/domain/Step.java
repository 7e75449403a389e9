package org.heard.moderation.domain;

import java.util.Set;
import org.heard.moderation.Review.Standing;
import org.heard.submissions.review.ReviewState;

/** A step of a review: what the audit calls it, where it starts and where it leads. */
enum Step {
  DECIDE("moderation.decided", Set.of(Standing.OPEN), Standing.OPEN),
  ASK_SECOND("moderation.second-asked", Set.of(Standing.OPEN), Standing.SECOND_READING),
  RELEASE("moderation.released", Set.of(Standing.OPEN, Standing.SECOND_READING), Standing.RELEASED),
  REJECT("moderation.rejected", Set.of(Standing.OPEN, Standing.SECOND_READING), Standing.REJECTED),
  REOPEN(
      "moderation.reopened",
      Set.of(Standing.SECOND_READING, Standing.RELEASED, Standing.REJECTED),
      Standing.OPEN),
  GIVE_BACK("moderation.given-back", Set.of(Standing.WITH_SAFEGUARDING), Standing.OPEN),
  WORRY("moderation.worried", Set.of(Standing.values()), Standing.WITH_SAFEGUARDING);

  private final String action;
  private final Set<Standing> from;
  private final Standing to;

  Step(String action, Set<Standing> from, Standing to) {
    this.action = action;
    this.from = from;
    this.to = to;
  }

  String action() {
    return action;
  }

  boolean startsAt(Standing standing) {
    return from.contains(standing);
  }

  Standing to() {
    return to;
  }

  /** The state the queue shows after this step. */
  ReviewState state() {
    return switch (to) {
      case OPEN -> ReviewState.IN_REVIEW;
      case SECOND_READING -> ReviewState.SECOND_READING;
      case RELEASED -> ReviewState.RELEASED;
      case REJECTED -> ReviewState.REJECTED;
      case WITH_SAFEGUARDING -> ReviewState.WITH_SAFEGUARDING;
    };
  }
}
