package org.heard.accounts;

import java.util.Optional;
import org.heard.shared.PersonId;

/**
 * Ends an advisor's account, in the transaction of whoever found out that it is over: the advisor
 * itself, an adult of its organisation, or the day. Asks nobody's role; a page never calls it, and
 * the database lets nobody else do it.
 */
public interface AccountEnds {

  /**
   * Nobody signs in with the account any more, and its sessions and links end. Nothing happens for
   * an account that has any other role. Recorded.
   *
   * @param name what it is called from now on; empty to keep the nickname
   */
  void end(PersonId person, Optional<String> name);
}
