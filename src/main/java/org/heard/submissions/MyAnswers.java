package org.heard.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PieceId;

/** What somebody can do with a receipt. Public to the world; the receipt is the only key. */
public interface MyAnswers {

  /** What a code leads to. */
  sealed interface Lookup {
    /** Nothing was ever sent with this code, or it was typed wrongly. */
    record NotFound() implements Lookup {}

    /**
     * Answers that are not sent yet: the code was shown before Send.
     *
     * @param token leads to them
     */
    record Unfinished(ConsultationId consultation, DraftToken token) implements Lookup {}

    /** The answers were withdrawn and deleted. */
    record Withdrawn() implements Lookup {}

    /**
     * The answers.
     *
     * @param withdrawableUntil the freeze date of the call
     * @param withdrawable whether that date is still ahead
     * @param news what happened with the answers so far
     */
    record Found(
        ConsultationId consultation,
        int version,
        Language language,
        LocalDate sentOn,
        Map<String, Answer> answers,
        Assent assent,
        Instant withdrawableUntil,
        boolean withdrawable,
        List<ReceiptNews.News> news)
        implements Lookup {
      @Override
      public String toString() {
        return "Found[hidden]";
      }
    }
  }

  /** What came of withdrawing. */
  enum Withdrawal {
    DONE,
    /** The freeze date has passed. */
    TOO_LATE,
    NOT_FOUND
  }

  /**
   * Finds answers by their receipt.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Lookup find(ReceiptCode receipt);

  /**
   * A drawing, photo or recording behind a receipt; empty when there is none, or no longer.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Optional<PieceFile> piece(ReceiptCode receipt, PieceId id);

  /**
   * Deletes the answers behind a receipt for good, released copies included. A repeat is {@code
   * DONE} again.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Withdrawal withdraw(ReceiptCode receipt);
}
