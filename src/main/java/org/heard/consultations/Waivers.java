package org.heard.consultations;

import java.util.Optional;
import org.heard.shared.ConsultationId;

/**
 * Deciding, before a call is published, that guardians are not asked because asking would put
 * children at risk (safety.md AG-1 d). One person proposes, another one approves.
 */
public interface Waivers {

  /** What came of approving. */
  enum Approval {
    APPROVED,
    /** The person who proposed cannot approve. */
    SAME_PERSON,
    /** Nothing waits for an approval. */
    NOTHING_PROPOSED
  }

  /**
   * Proposes a waiver for a call that is not published yet; an earlier proposal and its approval
   * are replaced.
   *
   * @throws IllegalArgumentException when reason or reference is blank, or the call is published
   */
  void propose(ConsultationId call, String reason, String ethicsReference);

  /** Approves what somebody else proposed. */
  Approval approve(ConsultationId call);

  /** The waiver of a call once two people agreed. */
  Optional<ConsentProfile.Waived> approved(ConsultationId call);
}
