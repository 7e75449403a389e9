package org.heard.consultations;

import java.util.Locale;
import java.util.Optional;

/**
 * What waits for the signed-in person in a call. Published here and implemented by the modules that
 * have work to do, because consultations knows none of them.
 */
public interface WaitingWork {

  /**
   * One line on the card of a call.
   *
   * @param words for the reader, such as "18 to read"
   * @param address where to go, without a leading slash, such as {@code
   *     team/queue/social-protection}; empty when there is nothing the person could open
   * @param urgent whether something waits at all
   */
  record Waiting(String words, String address, boolean urgent) {}

  /** The line for this call; empty when this kind of work is not the person's. */
  Optional<Waiting> in(Consultation consultation, Locale reader);
}
