package org.heard.accounts.security;

import org.springframework.security.core.AuthenticationException;

/** Somebody, or too many at once, are guessing: wait a little. */
final class TooManyAttemptsException extends AuthenticationException {
  TooManyAttemptsException() {
    super("Too many attempts");
  }
}
