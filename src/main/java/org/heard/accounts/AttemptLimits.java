package org.heard.accounts;

import org.heard.shared.ConsultationId;

/**
 * Slows down guessing and flooding: per session, per unfinished answers, per call, per address
 * prefix and in all. Pages without script have no session; all of them together leave a quarter of
 * what is let pass in all to the others, and three quarters where those do a {@link ProofOfWork}. A
 * class of 40 children behind one address never meets a limit: where children send, a prefix is
 * held back only while the whole portal is under pressure. Addresses stay in memory, hashed under a
 * key that is made at each start and each day, and are forgotten when a limit has filled up again.
 */
public interface AttemptLimits {

  /** What is being tried. */
  enum Kind {
    SIGN_IN,
    RECEIPT_CODE,
    /** Coming in with a link for translators. */
    TRANSLATOR_LINK,
    /** Beginning a form. */
    FORM,
    /** Sending answers. */
    SEND,
    /** Sending a drawing, photo or recording. */
    UPLOAD,
    /** Loading a progress file. */
    PROGRESS_FILE,
    /** Leaving a note for the people who protect children. */
    SAFE_NOTE,
    /** Making a paper that was not made lately. */
    PAPER
  }

  /**
   * Counts one attempt of the present request.
   *
   * @return whether to go on; when not, answer "too many tries" without looking anything up
   */
  boolean tryAttempt(Kind kind);

  /**
   * Counts one attempt of the present request, also for what it is about.
   *
   * @param answers an id of unfinished answers, or of what else stands for a visit; kept hashed
   * @return whether to go on
   */
  boolean tryAttempt(Kind kind, String answers);

  /**
   * Counts one attempt of the present request, also for the answers it is about and for their call.
   * One call alone never takes up all of what the portal lets pass.
   *
   * @param answers an id of unfinished answers; kept hashed
   * @return whether to go on
   */
  boolean tryAttempt(Kind kind, ConsultationId call, String answers);

  /** Gives the last attempt back, because it was right. */
  void succeeded(Kind kind);
}
