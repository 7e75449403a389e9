package org.heard.submissions;

import java.time.Duration;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;

/**
 * Asking a guardian (safety.md AG-4): the child makes a code with its receipt and hands it over;
 * the code says yes or no once, and never shows an answer (CC-11). Neither is a name asked for.
 * Public to the world; receipt and code are the only keys.
 */
public interface Guardians {

  /** How long a code can be used, counted from the hour in which it was made. */
  Duration LASTS = Duration.ofHours(72);

  /** Where the answers behind a receipt are. */
  enum Standing {
    /** No guardian is asked, or the receipt leads to nothing. */
    NOT_ASKED,
    /** The answers wait unread. */
    WAITING,
    /** A guardian said yes. */
    YES,
    /** A guardian said no; the answers are deleted. */
    NO
  }

  /** What came of a guardian's press. */
  enum Outcome {
    DONE,
    /** Unknown, used, too old, replaced by a newer one, or the child took its answers back. */
    NOT_VALID
  }

  /**
   * Where the answers behind a receipt are.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Standing standing(ReceiptCode receipt);

  /**
   * Makes a code for the answers behind a receipt; an earlier one no longer counts. Empty when they
   * do not wait for a guardian, or no longer.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Optional<HandoverCode> ask(ReceiptCode receipt);

  /**
   * The call a code is about, and nothing of the child; empty when the code is not valid.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Optional<ConsultationId> call(HandoverCode code);

  /**
   * Says yes or no, once. A yes hands the answers to the team, as far as the child allowed; a no
   * deletes them.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Outcome answer(HandoverCode code, boolean yes);
}
