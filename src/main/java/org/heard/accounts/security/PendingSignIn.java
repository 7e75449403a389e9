package org.heard.accounts.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right password was given in this session; the second step is owed. Lies in the session beside
 * the security context, never in it: for everything else nobody is signed in.
 *
 * @param signInName for the name beside the code in the app
 */
record PendingSignIn(SignedInPerson person, String signInName, Instant until)
    implements Serializable {
  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final String NAME = PendingSignIn.class.getName();

  static void begin(HttpSession session, SecondStepOwedException owed, Instant now) {
    session.setAttribute(
        NAME, new PendingSignIn(owed.person(), owed.signInName(), now.plus(LASTS)));
  }

  static Optional<PendingSignIn> of(@Nullable HttpSession session, Instant now) {
    return session != null
            && session.getAttribute(NAME) instanceof PendingSignIn pending
            && now.isBefore(pending.until)
        ? Optional.of(pending)
        : Optional.empty();
  }

  static void end(HttpSession session) {
    session.removeAttribute(NAME);
  }

  @Override
  public String toString() {
    return "PendingSignIn[" + person + "]";
  }
}
