package org.heard.advisors.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;

/**
 * The pair of forms of one child.
 *
 * @param id becomes the id of the account, if there will be one
 * @param country where the child lives, for an overview without names
 * @param adultFrom the month in which it turns 18
 * @param own the child's form; empty until it sent it
 * @param reason what the child is told with a no
 */
public record Application(
    PersonId id,
    OrganisationId organisation,
    State state,
    LocalDate begunOn,
    Support support,
    String country,
    YearMonth adultFrom,
    Optional<OwnForm> own,
    Optional<String> reason) {

  /** How far it is. */
  public enum State {
    /** The child has its link. */
    BEGUN,
    /** Both forms are there; a manager decides. */
    WAITING,
    /** The organisation may begin the account. */
    ACCEPTED,
    DECLINED
  }
}
