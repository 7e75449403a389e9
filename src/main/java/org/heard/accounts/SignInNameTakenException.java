package org.heard.accounts;

/** Another person already has this sign-in name. */
public final class SignInNameTakenException extends IllegalArgumentException {
  public SignInNameTakenException() {
    super("Sign-in name is taken");
  }
}
