package org.heard.shared;

/** Asking a signed-in person again who it is. */
public interface AskingAgain {

  /** Whether a code is asked for; otherwise the password. */
  boolean asksForCode();

  /** Whether the signed-in person gave a right answer lately. */
  boolean given();

  /** Looks at an answer of the signed-in person. */
  Recognition give(String typed);

  /** Whether the signed-in person has a passkey that can answer instead. */
  boolean asksForPasskey();

  /** A question to a passkey of the signed-in person. */
  PasskeyQuestion passkeyQuestion();

  /**
   * Looks at what a passkey of the signed-in person answered.
   *
   * @param answer the JSON that the browser made
   */
  Recognition give(PasskeyQuestion question, String answer);
}
