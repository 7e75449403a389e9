package org.heard.accounts;

import java.util.Optional;
import org.heard.shared.PersonId;

/**
 * One-time links, for whoever checks what was chosen with one, in its transaction. Asks nobody's
 * role; a page never calls it.
 */
public interface StartLinks {

  /** Whose secret this is, if it still counts; held until the transaction ends. */
  Optional<PersonId> person(OneTimeSecret secret);

  /** The links of this person stop working. */
  void forget(PersonId person);
}
