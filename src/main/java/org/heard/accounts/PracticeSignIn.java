package org.heard.accounts;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Signs in people that the practice site invented, so that it can work as one of them while it
 * starts: they have no device for a second step. There on the practice site only; no request leads
 * here.
 */
public interface PracticeSignIn {

  /**
   * Somebody who is signed in after the password.
   *
   * @throws AuthenticationException when name and password do not fit
   */
  Authentication signIn(String signInName, String password);
}
