package org.heard.advisors.people;

import java.util.List;
import java.util.Optional;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;

/**
 * What staff write to advisors. Nothing can be answered here, and nothing is for one adult alone.
 */
public interface Messages {

  /** The most characters of a message. */
  int MOST = 1_000;

  /**
   * Writes to an advisor. Recorded; both adults of its organisation, managers and safeguarding see
   * it.
   *
   * @throws AccessDeniedException unless the signed-in person is a manager, or an adult of the
   *     advisor's organisation
   * @throws IllegalArgumentException for a blank or long message
   */
  void write(PersonId advisor, String words);

  /** To the signed-in advisor, the newest first. */
  List<Word> mine();

  /**
   * What an advisor is called to whom words went, and nothing else of it; empty for one that the
   * signed-in person does not see, or that left without its nickname.
   */
  Optional<String> nickname(PersonId advisor);

  /** From every place where staff write to advisors, as far as the signed-in person may see. */
  List<Word> everywhere();
}
