package org.heard.advisors.rounds;

import java.util.Optional;
import org.heard.content.VersionId;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Publishing without the sign-off of advisors: for a recorded reason, by two people. */
public interface UnsignedReleases {
  /** The most characters of a reason. */
  int MOST = 2_000;

  /**
   * A proposal for one state of a version.
   *
   * @param confirmedBy absent while nobody else confirmed it
   */
  record Proposal(
      VersionId version,
      int number,
      String reason,
      PersonId proposedBy,
      @Nullable PersonId confirmedBy) {}

  /** The proposal for a state of a version. */
  Optional<Proposal> of(VersionId version, int number);

  /**
   * Proposes, or proposes with another reason; what somebody confirmed stays.
   *
   * @throws IllegalArgumentException when the reason is blank or too long
   */
  Proposal propose(VersionId version, int number, String reason);

  /**
   * Confirms what somebody else proposed.
   *
   * @param reason as the reader saw it
   * @return whether there was such a proposal by somebody else
   */
  boolean confirm(VersionId version, int number, String reason);
}
