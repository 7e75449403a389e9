package org.heard.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/**
 * Deciding, before a call is published, that guardians are not asked because asking would put
 * children at risk (safety.md AG-1 d). One person proposes, another one approves.
 */
public interface Waivers {
  /** Most characters of a reason. */
  int MOST_REASON = 1_000;

  /** Most characters of an ethics reference. */
  int MOST_REFERENCE = 100;

  /** What came of approving. */
  enum Approval {
    APPROVED,
    /** The person who proposed cannot approve. */
    SAME_PERSON,
    /** Nothing waits for an approval. */
    NOTHING_PROPOSED
  }

  /** What somebody did about a waiver. */
  enum Act {
    PROPOSED,
    APPROVED,
    TAKEN_BACK
  }

  /**
   * One step towards a waiver, kept for good.
   *
   * @param person who took it
   * @param reason what the proposal said at that moment
   * @param ethicsReference and which review it named
   */
  record Step(Act act, PersonId person, LocalDate day, String reason, String ethicsReference) {}

  /** A proposal that waits for a second person. */
  record Proposal(String reason, String ethicsReference, PersonId proposedBy) {}

  /**
   * Proposes a waiver for a call that is not published yet; an earlier proposal and its approval
   * are replaced.
   *
   * @throws IllegalArgumentException when reason or reference is blank, or the call is published
   */
  void propose(ConsultationId call, String reason, String ethicsReference);

  /** Takes the own proposal back while nobody approved it; does nothing else. */
  void takeBack(ConsultationId call);

  /** What waits for a second person. */
  Optional<Proposal> proposed(ConsultationId call);

  /** Approves what somebody else proposed. */
  Approval approve(ConsultationId call);

  /** The waiver of a call once two people agreed. */
  Optional<ConsentProfile.Waived> approved(ConsultationId call);

  /** Every step, the newest first. */
  List<Step> history(ConsultationId call);
}
