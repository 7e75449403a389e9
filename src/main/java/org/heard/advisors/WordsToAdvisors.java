package org.heard.advisors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.shared.PersonId;

/**
 * A place where staff write words that a child advisor reads, as a bean. All such places together
 * are the list that managers, safeguarding and both adults of an organisation look through: no
 * adult writes to a child unseen (safety.md AD-2).
 */
public interface WordsToAdvisors {

  /**
   * Words of an adult.
   *
   * @param from who wrote them
   * @param to who reads them; empty for several advisors
   */
  record Word(PersonId from, Optional<PersonId> to, LocalDate day, String words) {}

  /** All that the signed-in person may see, the newest first. */
  List<Word> written();
}
