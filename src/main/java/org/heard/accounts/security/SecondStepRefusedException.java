package org.heard.accounts.security;

import org.springframework.security.core.AuthenticationException;

/** The second step was not done. */
final class SecondStepRefusedException extends AuthenticationException {

  /** Why, as the sign-in pages say it. */
  enum Why {
    /** No right password was given here lately. */
    NOBODY,
    WRONG,
    TOO_MANY
  }

  private final Why why;

  SecondStepRefusedException(Why why) {
    super("Second step refused");
    this.why = why;
  }

  Why why() {
    return why;
  }
}
