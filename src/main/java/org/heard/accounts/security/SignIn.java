package org.heard.accounts.security;

import java.time.Clock;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.accounts.SignInName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a sign-in name and a password; where a second step is owed nobody is signed in yet. Says
 * the same, after the same work, for an unknown name, a person without a password, a disabled
 * person and a wrong password.
 */
@Component
class SignIn implements AuthenticationProvider {
  private static final int MOST_CHARACTERS = 200;

  private final SignInRows rows;
  private final PasswordEncoder passwords;
  private final SecondStepCheck secondStep;
  private final SignedIn signedIn;
  private final AttemptLimits limits;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final String nobodysHash;

  SignIn(
      SignInRows rows,
      PasswordEncoder passwords,
      SecondStepCheck secondStep,
      SignedIn signedIn,
      AttemptLimits limits,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.secondStep = secondStep;
    this.signedIn = signedIn;
    this.limits = limits;
    this.events = events;
    this.clock = clock;
    this.nobodysHash = String.valueOf(passwords.encode("nobody has this password"));
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    if (!limits.tryAttempt(Kind.SIGN_IN)) {
      throw new TooManyAttemptsException();
    }
    Optional<SignInRows.Entry> entry = find(attempt.getName());
    String password = String.valueOf(attempt.getCredentials());
    if (!matches(entry, password)) {
      events.publishEvent(SignInAct.failed(entry.map(SignInRows.Entry::id)));
      throw new BadCredentialsException("Sign-in refused");
    }
    limits.succeeded(Kind.SIGN_IN);
    SignedInPerson person = person(entry.orElseThrow());
    // A child has no device to trust; its account reaches drafts only (docs/decisions/0165).
    if (secondStep.required() && !person.childAdvisor()) {
      secondStep.begin(person.id());
      throw new SecondStepOwedException(
          person, SignInName.typed(attempt.getName()).orElseThrow().text());
    }
    signedIn.note(person);
    return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
  }

  private Optional<SignInRows.Entry> find(@Nullable String typed) {
    return typed == null ? Optional.empty() : SignInName.typed(typed).flatMap(rows::byName);
  }

  private boolean matches(Optional<SignInRows.Entry> entry, String password) {
    if (password.length() > MOST_CHARACTERS) {
      return false;
    }
    String hash = entry.map(SignInRows.Entry::passwordHash).orElse(nobodysHash);
    boolean right = passwords.matches(password, hash);
    return right
        && entry.isPresent()
        && entry.get().passwordHash() != null
        && !entry.get().disabled();
  }

  private SignedInPerson person(SignInRows.Entry entry) {
    return new SignedInPerson(
        entry.id(), entry.name(), rows.roles(entry.id()), entry.epoch(), clock.instant());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
