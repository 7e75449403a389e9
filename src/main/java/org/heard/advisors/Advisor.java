package org.heard.advisors;

import java.time.LocalDate;
import java.util.Set;
import org.heard.shared.Language;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;

/**
 * A child advisor, as others may know it. No name, no birth date, no address.
 *
 * @param nickname chosen by the child; empty when it left and did not want to stay with it
 * @param organisation which looks after it
 * @param languages it reads
 * @param from the first day of its mandate
 * @param until the last day of its mandate
 * @param active whether it may take part today: a guardian's permission, its own yes and the
 *     mandate hold, it did not leave and is not 18
 */
public record Advisor(
    PersonId id,
    String nickname,
    OrganisationId organisation,
    Set<Language> languages,
    LocalDate from,
    LocalDate until,
    boolean active) {

  public Advisor {
    languages = Set.copyOf(languages);
  }
}
