package org.heard.accounts;

/**
 * Slows down guessing: per session, per address prefix and in all. A class of 40 children behind
 * one address never meets a limit. Addresses stay in memory, hashed under a key that is made at
 * each start, and are forgotten when a limit has filled up again.
 */
public interface AttemptLimits {

  /** What is being guessed at. */
  enum Kind {
    SIGN_IN,
    RECEIPT_CODE
  }

  /**
   * Counts one attempt of the present request.
   *
   * @return whether to go on; when not, answer "too many tries" without looking anything up
   */
  boolean tryAttempt(Kind kind);

  /** Gives the last attempt back, because it was right. */
  void succeeded(Kind kind);
}
