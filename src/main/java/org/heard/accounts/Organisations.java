package org.heard.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;

/** Organisations that support child advisors, each with two adults who look after them. */
public interface Organisations {

  /** The most characters of a name. */
  int MOST_NAME = 120;

  /**
   * An organisation.
   *
   * @param country ISO 3166 code of two letters
   * @param namedAdult who looks after its advisors
   * @param secondAdult who sees all that the named adult sees and writes
   */
  record Organisation(
      OrganisationId id, String name, String country, PersonId namedAdult, PersonId secondAdult) {}

  /** By name: all of them; for a facilitator its own. */
  List<Organisation> all();

  /** One of {@link #all()}. */
  Optional<Organisation> byId(OrganisationId id);

  /** Who could be one of the two adults: facilitators who may sign in, by name. */
  List<Colleague> adults();

  /**
   * Adds an organisation. Recorded.
   *
   * @throws IllegalArgumentException without a name or a known country, or when the two are not two
   *     different people who are facilitators
   */
  OrganisationId add(String name, String country, PersonId named, PersonId second);

  /**
   * The two adults who look after the signed-in child advisor, by the names the staff see.
   *
   * @param since the day on which they took over from others; empty when nobody did
   */
  record LookAfterMe(String named, String second, Optional<LocalDate> since) {}

  /** Who looks after the signed-in child advisor; empty for one without an organisation. */
  Optional<LookAfterMe> lookAfterMe();

  /**
   * Replaces the adults of an organisation; its advisors are told on their pages. Recorded.
   *
   * @throws IllegalArgumentException when there is no such organisation, or as with {@link #add}
   */
  void entrust(OrganisationId id, PersonId named, PersonId second);
}
