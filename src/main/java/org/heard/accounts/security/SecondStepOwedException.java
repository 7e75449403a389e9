package org.heard.accounts.security;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and is not enough. */
final class SecondStepOwedException extends AuthenticationException {
  private final SignedInPerson person;
  private final String signInName;

  SecondStepOwedException(SignedInPerson person, String signInName) {
    super("Second step owed");
    this.person = person;
    this.signInName = signInName;
  }

  SignedInPerson person() {
    return person;
  }

  String signInName() {
    return signInName;
  }
}
