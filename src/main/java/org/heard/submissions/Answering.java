package org.heard.submissions;

import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.ConsultationId;

/**
 * A child's way from the first word to Send. Every method is public to the world; the token is the
 * only key. Calls never log what they carry.
 */
public interface Answering {

  /** What is kept under a token for a call. */
  sealed interface Kept {
    /** Nothing yet. */
    record Nothing() implements Kept {}

    /** Unfinished answers. */
    record Unfinished(Draft draft) implements Kept {}

    /** Already sent with this token; the same code as then. */
    record Sent(ReceiptCode receipt) implements Kept {}
  }

  /** What came of Send. */
  sealed interface SendResult {
    /** Stored, now or by an earlier Send of the same token; the receipt is the same both times. */
    record Sent(ReceiptCode receipt) implements SendResult {}

    /** The call is not open; the draft stays. */
    record NotOpen() implements SendResult {}

    /** The sent answers that these were to replace were withdrawn meanwhile; the draft stays. */
    record TakenBack() implements SendResult {}

    /** So much is being sent that this has to wait some minutes; the draft stays. */
    record TryLater() implements SendResult {}

    /** The child did not say yes to taking part and to being read; the draft stays. */
    record AssentMissing() implements SendResult {}

    /**
     * A guardian has to agree, and the child has not chosen yet whether to ask; the draft stays.
     *
     * @param anonymousWay whether the child may also answer without asking
     */
    record GuardianFirst(boolean anonymousWay) implements SendResult {}

    /**
     * A code of an organisation is needed; the draft stays.
     *
     * @param given whether there was one that does not count here
     */
    record OrganisationCodeFirst(boolean given) implements SendResult {}

    /** Some answers cannot be taken as they are, by question key; the draft stays. */
    record NotYet(Map<String, AnswerProblem> problems) implements SendResult {}
  }

  /**
   * Finds what is kept.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Kept find(DraftToken token, ConsultationId consultation);

  /** Whether anything is kept for a call, without reading it; for the question "is it you?". */
  boolean keepsAnything(DraftToken token, ConsultationId consultation);

  /**
   * Keeps unfinished answers, replacing what was there; nothing happens where they are not kept.
   *
   * @throws StorageUnavailableException when the store cannot be reached; nothing was lost, try
   *     again with the same draft
   */
  void keep(DraftToken token, Draft draft);

  /**
   * Whether unfinished answers are kept now: as the call says, changes of sent answers always
   * (safety.md EX-4). Where they are not, they live on the page until they are sent.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  boolean keeps(DraftToken token, Draft draft);

  /**
   * The AES-256 key with which the page of a question seals words that have not arrived yet, so
   * that they outlive a reload of the page and tell nobody else anything (safety.md REL-3). Nothing
   * is stored; the same token gives the same key.
   *
   * @param question the key of the question
   * @return no bytes where the page may keep nothing
   */
  byte[] unsavedWordsKey(DraftToken token, ConsultationId consultation, String question);

  /** Forgets unfinished answers; what was sent stays sent. */
  void forget(DraftToken token, ConsultationId consultation);

  /**
   * Sends, exactly once however often it is called: a repeat with the same token and call gives the
   * same receipt, also after a crash between storing and answering. A draft that changes sent
   * answers replaces them until the freeze date and keeps their receipt.
   *
   * @throws StorageUnavailableException when the store cannot be reached; try again
   */
  SendResult send(DraftToken token, Draft draft, Assent assent, Backing backing);

  /**
   * Sends without anybody's yes beside the child's; see {@link #send(DraftToken, Draft, Assent,
   * Backing)}.
   */
  SendResult send(DraftToken token, Draft draft, Assent assent);

  /**
   * What hinders an answer from being taken; empty when nothing does.
   *
   * @param draft the answers it is one of, as they are now
   */
  Optional<AnswerProblem> problem(DraftToken token, Draft draft, Question question, Answer answer);
}
