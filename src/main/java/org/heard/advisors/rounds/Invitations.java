package org.heard.advisors.rounds;

import java.time.Instant;
import java.util.Set;
import org.heard.shared.PersonId;

/** Who is in a round that goes on, and until when it goes on: for the managers of its text. */
public interface Invitations {

  /**
   * Invites more advisors; nobody is invited twice.
   *
   * @return whether there is such a round that is not closed
   */
  boolean invite(RoundId id, Set<PersonId> advisors);

  /**
   * Takes an invitation back that its advisor did not open yet.
   *
   * @return whether it was taken back
   */
  boolean takeBack(RoundId id, PersonId advisor);

  /**
   * Moves the end of a round. One whose time was over goes on by it.
   *
   * @return whether it is moved: the round is not closed, and the moment is after its beginning and
   *     not over yet
   */
  boolean moveEnd(RoundId id, Instant closes);
}
