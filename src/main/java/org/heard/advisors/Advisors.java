package org.heard.advisors;

import java.util.List;
import java.util.Optional;
import org.heard.shared.PersonId;

/** Child advisors, as far as the signed-in person may know them. */
public interface Advisors {

  /** The signed-in advisor; empty for one whose account is not an advisor's. */
  Optional<Advisor> me();

  /**
   * By nickname. A facilitator: all of its own organisations, also those who left or may not take
   * part today. A manager or an administrator: all who are active. An advisor: itself.
   */
  List<Advisor> mine();

  /**
   * One advisor, active or not, for those who may know it: itself, a facilitator of its
   * organisation, managers and administrators; empty for everybody else and for no advisor.
   */
  Optional<Advisor> byId(PersonId id);
}
