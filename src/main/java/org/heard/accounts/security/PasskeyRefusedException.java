package org.heard.accounts.security;

import org.springframework.security.core.AuthenticationException;

/** A passkey did not let anybody in. */
final class PasskeyRefusedException extends AuthenticationException {
  private final boolean between;

  /**
   * The answer does not count.
   *
   * @param between whether it came instead of a code, after the password
   */
  PasskeyRefusedException(boolean between) {
    super("Passkey refused");
    this.between = between;
  }

  boolean between() {
    return between;
  }
}
