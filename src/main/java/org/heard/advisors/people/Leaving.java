package org.heard.advisors.people;

import org.heard.advisors.CommentsAfter;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;

/** Being an advisor no more. No reason is asked and none is stored. */
public interface Leaving {

  /** The signed-in advisor steps back; its account and sessions end. */
  void stepBack(CommentsAfter comments);

  /**
   * An adult of the organisation ends an advisor's part; its comments stay by "an advisor".
   *
   * @throws AccessDeniedException unless the signed-in person is an adult of its organisation
   */
  void end(PersonId advisor);
}
