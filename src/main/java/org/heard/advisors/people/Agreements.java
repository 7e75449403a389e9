package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.List;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;

/** What guardians and advisors agreed to, and until when. */
public interface Agreements {

  /** The longest an agreement holds before somebody asks anew, in months. */
  int MOST_MONTHS = 12;

  /** How long before its end the adults of the organisation are reminded, in days. */
  int REMINDED = 30;

  /** Of an advisor one may know, the newest first; an advisor sees its own. */
  List<Agreement> of(PersonId advisor);

  /**
   * Records an agreement. A guardian's permission waits for the other adult. On record for the
   * audit.
   *
   * @throws AccessDeniedException unless the signed-in person is an adult of its organisation
   * @throws IllegalArgumentException when it was given in the future, or holds longer than {@link
   *     #MOST_MONTHS}
   */
  void record(
      PersonId advisor, Agreement.Kind kind, Agreement.Way way, LocalDate given, LocalDate until);

  /**
   * The other adult looked at a guardian's permission too; from now on it counts. On record for the
   * audit.
   *
   * @return false when none waits that somebody else recorded
   * @throws AccessDeniedException unless the signed-in person is an adult of its organisation
   */
  boolean confirm(PersonId advisor);

  /**
   * Somebody changed their mind: from now on it does not hold. On record for the audit.
   *
   * @throws AccessDeniedException unless the signed-in person is an adult of its organisation
   */
  void takeBack(PersonId advisor, Agreement.Kind kind);

  /** Advisors of one's own organisations whose guardian's permission waits for oneself. */
  List<PersonId> toConfirm();

  /**
   * Advisors of one's own organisations for whom an agreement is missing or ends soon, or the
   * mandate.
   */
  List<PersonId> toRenew();
}
