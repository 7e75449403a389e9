package org.heard.advisors.rounds;

import java.util.Map;
import java.util.UUID;
import org.heard.shared.AuditableEvent;

/** Somebody of the team did something in a round. What advisors do is not on record. */
record RoundAct(Kind kind, UUID of, int count) implements AuditableEvent {

  enum Kind {
    MADE("review-round.made"),
    INVITED("review-round.invited"),
    TAKEN_BACK("review-round.taken-back"),
    MOVED("review-round.moved"),
    LOOKED("review-round.looked"),
    REPLIED("review-round.replied"),
    LISTENED("review-round.listened"),
    WRITTEN_DOWN("review-round.written-down"),
    AGREED("review-round.written-down-agreed"),
    CLOSED("review-round.closed"),
    UNSIGNED_PROPOSED("review-round.unsigned-proposed"),
    UNSIGNED_CONFIRMED("review-round.unsigned-confirmed");

    private final String action;

    Kind(String action) {
      this.action = action;
    }
  }

  static RoundAct of(Kind kind, RoundId round, int count) {
    return new RoundAct(kind, round.value(), count);
  }

  static RoundAct of(Kind kind, Reviewed text) {
    return new RoundAct(kind, RoundRows.subject(text), text.number());
  }

  @Override
  public String action() {
    return kind.action;
  }

  @Override
  public String subject() {
    return of.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("number", Integer.toString(count));
  }
}
