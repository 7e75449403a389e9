package org.heard.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/**
 * Managing people. Administrators only. Whatever takes a {@link PersonId} throws {@link
 * UnknownPersonException} for one that nobody has.
 */
public interface People {

  /** The most characters of a person's name. */
  int MOST_NAME = 100;

  /** A person as administrators see them; never a password. */
  record Person(
      PersonId id,
      String signInName,
      String name,
      Set<Role> roles,
      Set<ConsultationId> consultations,
      boolean disabled,
      boolean hasPassword,
      Optional<LocalDate> lastSignIn) {}

  /** Everybody, by sign-in name. */
  List<Person> all();

  /** One person. */
  Optional<Person> byId(PersonId id);

  /**
   * Adds a person and gives the one-time link's secret with which they choose a password.
   *
   * @throws SignInNameTakenException when the name is in use
   * @throws IllegalArgumentException when it is no {@link SignInName}, or the name is blank
   */
  OneTimeSecret add(String signInName, String name, Set<Role> roles);

  /**
   * Replaces a person's roles and ends their sessions. A child advisor is nothing else, and nobody
   * becomes one here.
   *
   * @throws IllegalArgumentException when the role of an advisor comes, goes, or gets company
   * @throws LastAdministratorException when no other administrator would be left
   */
  void changeRoles(PersonId id, Set<Role> roles);

  /** Replaces the consultations a person works on. */
  void assign(PersonId id, Set<ConsultationId> consultations);

  /**
   * Stops a person from signing in and ends their sessions, or lets them in again.
   *
   * @throws LastAdministratorException when no other administrator would be left
   */
  void disable(PersonId id, boolean disabled);

  /** A new one-time secret to choose a new password; earlier ones stop working. */
  OneTimeSecret newSecret(PersonId id);
}
