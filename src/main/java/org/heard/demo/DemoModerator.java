package org.heard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.accounts.PracticeSignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Works as the demo's moderator, signed in with the demo's password like a person: only somebody
 * who is assigned may open answers, and the demo gets no way around that.
 */
@Component
@Profile("demo")
class DemoModerator {
  private static final String SIGN_IN_NAME = "moderator";

  private final PracticeSignIn signIn;
  private final Path passwordFile;
  private final Map<String, Authentication> signedIn = new ConcurrentHashMap<>();

  DemoModerator(PracticeSignIn signIn, @Value("${heard.data}") Path data) {
    this.signIn = signIn;
    this.passwordFile = data.resolve("demo-password");
  }

  void work(Runnable work) {
    work(SIGN_IN_NAME, work);
  }

  /** The same as another one of the demo's people. */
  void work(String signInName, Runnable work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext own = SecurityContextHolder.createEmptyContext();
    // Checking a password takes long on purpose, and some of them act often.
    own.setAuthentication(
        signedIn.computeIfAbsent(signInName, name -> signIn.signIn(name, password())));
    SecurityContextHolder.setContext(own);
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private String password() {
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
