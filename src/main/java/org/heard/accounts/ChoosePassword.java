package org.heard.accounts;

/** Choosing a password: with a one-time link, or a new one for oneself. */
public interface ChoosePassword {

  /** The fewest characters of a password. */
  int LEAST = 15;

  /** The most characters of a password. */
  int MOST = 128;

  /** What became of a wish for a password. */
  enum Outcome {
    CHOSEN,
    /** The one-time secret is unknown, used or too old. */
    LINK_NOT_VALID,
    /** The present password was not right. */
    PRESENT_PASSWORD_WRONG,
    TOO_SHORT,
    TOO_LONG,
    /** The password is, or contains, the sign-in name. */
    LIKE_SIGN_IN_NAME,
    /** The password is on the list of those that are guessed first. */
    TOO_COMMON
  }

  /** Sets a first or a forgotten password; the secret stops working. Public. */
  Outcome byLink(OneTimeSecret secret, String password);

  /**
   * Changes the signed-in person's own password, or sets one beside the passkeys of a child advisor
   * that has none; their other sessions end.
   *
   * @param present not looked at when there is no password yet
   * @throws StepUpOwedException when there is none yet, unless the person showed lately who it is
   */
  Outcome changeOwn(String present, String password);

  /** Whether the signed-in child advisor has a password. */
  boolean has();

  /**
   * Forgets the password of the signed-in child advisor: passkeys alone let it in. Its other
   * sessions end. Recorded.
   *
   * @return false, and nothing is forgotten, when it has no passkey
   * @throws StepUpOwedException unless it showed lately who it is
   */
  boolean giveUp();
}
