package org.heard.advisors.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.ProtectedAccounts.Begun;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;

/**
 * How a child becomes an advisor: its organisation begins, the child fills in its own form, a
 * manager decides, the organisation begins the account.
 */
public interface Applications {

  /** How long the link to the child's form works, in days. */
  int LINK_DAYS = 14;

  /** A begun pair, with the code of the child's link, shown this once. */
  record Linked(PersonId id, HandoverCode code) {}

  /** What became of the wish to begin an account. */
  sealed interface Joined {
    /** The child can choose its password. */
    record Done(Begun account) implements Joined {}

    /** Somebody has the nickname already. */
    record NicknameTaken() implements Joined {}

    /** It is not accepted, or joined already. */
    record Gone() implements Joined {}
  }

  /** A facilitator's own organisations'; for a manager all of them. The newest first. */
  List<Application> all();

  /** One of {@link #all()}. */
  Optional<Application> byId(PersonId id);

  /**
   * Begins a pair. Recorded.
   *
   * @throws AccessDeniedException unless the signed-in person is an adult of the organisation
   * @throws IllegalArgumentException when something is missing, or the child is 18 already
   */
  Linked begin(OrganisationId organisation, Support support, String country, YearMonth adultFrom);

  /** A new link for the child, while nothing is decided; the one before ends. */
  Optional<Linked> newLink(PersonId id);

  /**
   * Says yes. Recorded.
   *
   * @return false when both forms are not there, or somebody decided already, or whoever decides
   *     looks after the organisation too: two people bring a child here
   * @throws IllegalArgumentException when the mandate ends before it begins
   */
  boolean accept(PersonId id, LocalDate from, LocalDate until);

  /**
   * Says no, with a reason in words for the child. Recorded.
   *
   * @return false when somebody decided already
   * @throws IllegalArgumentException without a reason
   */
  boolean decline(PersonId id, String reason);

  /** Begins the account of an accepted child; the forms are deleted. Recorded. */
  Joined join(PersonId id, String nickname);
}
