package org.heard.accounts;

import java.util.Set;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/**
 * Who could be asked to do something: people who are not disabled and chose a password. Ids only,
 * and for rules and work by the clock, so it asks nobody's role; a page never calls it.
 */
public interface ActivePeople {

  /** Everybody with a role. */
  Set<PersonId> having(Role role);

  /** Those of them who are assigned to a call. */
  Set<PersonId> assigned(Role role, ConsultationId call);
}
