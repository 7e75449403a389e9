package org.heard.advisors.rounds;

import java.util.Optional;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Letting out a child-friendly version, or the questions of a call, without the sign-off of
 * advisors: for a recorded reason, by two people, and no other words than these.
 */
public interface UnsignedReleases {
  /** The most characters of a reason. */
  int MOST = 2_000;

  /**
   * A proposal for one state of a text.
   *
   * @param confirmedBy absent while nobody else confirmed it
   */
  record Proposal(String reason, PersonId proposedBy, @Nullable PersonId confirmedBy) {}

  /** The proposal for a state of a text. */
  Optional<Proposal> of(CurrentText text);

  /**
   * Proposes, or proposes with another reason; what somebody confirmed stays.
   *
   * @throws IllegalArgumentException when the reason is blank or too long
   * @return empty when the text is not in this state any more, or not for this person
   */
  Optional<Proposal> propose(CurrentText text, String reason);

  /**
   * Confirms what somebody else proposed.
   *
   * @param reason as the reader saw it
   * @return whether there was such a proposal by somebody else
   */
  boolean confirm(CurrentText text, String reason);
}
