package org.heard.accounts.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heard.shared.PasskeyQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Questions to passkeys; each is taken once and within five minutes. */
final class PasskeyQuestions {
  static final Duration LASTS = Duration.ofMinutes(5);
  private static final String NAME = PasskeyQuestions.class.getName();

  private PasskeyQuestions() {}

  /** Who is there? */
  record Who(
      PublicKeyCredentialRequestOptions options,
      String forBrowser,
      Instant until,
      AtomicBoolean taken)
      implements PasskeyQuestion, Serializable {

    boolean take(Instant now) {
      return taken.compareAndSet(false, true) && now.isBefore(until);
    }
  }

  /** Please make a passkey. */
  record Make(
      PublicKeyCredentialCreationOptions options,
      String forBrowser,
      Instant until,
      AtomicBoolean taken)
      implements PasskeyQuestion, Serializable {

    boolean take(Instant now) {
      return taken.compareAndSet(false, true) && now.isBefore(until);
    }
  }

  /** The session waits for an answer to this one, and to no earlier one. */
  static void remember(HttpSession session, Who question) {
    session.setAttribute(NAME, question);
  }

  static Optional<Who> waiting(@Nullable HttpSession session) {
    if (session == null || !(session.getAttribute(NAME) instanceof Who question)) {
      return Optional.empty();
    }
    session.removeAttribute(NAME);
    return Optional.of(question);
  }
}
