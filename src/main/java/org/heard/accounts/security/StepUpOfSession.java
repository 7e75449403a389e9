package org.heard.accounts.security;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.accounts.StepUp;
import org.heard.accounts.StepUpOwedException;
import org.heard.shared.PasskeyQuestion;
import org.heard.shared.Recognition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Remembers in the session when its person last showed who it is. */
@Service
@PreAuthorize("isAuthenticated()")
class StepUpOfSession implements StepUp {
  private static final int MOST_CHARACTERS = 200;

  private final SecondStepCheck check;
  private final PasskeyCheck passkeys;
  private final PasskeyRows keys;
  private final SignInRows rows;
  private final PasswordEncoder passwords;
  private final AttemptLimits limits;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StepUpOfSession(
      SecondStepCheck check,
      PasskeyCheck passkeys,
      PasskeyRows keys,
      SignInRows rows,
      PasswordEncoder passwords,
      AttemptLimits limits,
      ApplicationEventPublisher events,
      Clock clock) {
    this.check = check;
    this.passkeys = passkeys;
    this.keys = keys;
    this.rows = rows;
    this.passwords = passwords;
    this.limits = limits;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean asksForCode() {
    return SignedInPerson.current().filter(this::hasSecondStep).isPresent();
  }

  /** A child advisor signs in without one. */
  private boolean hasSecondStep(SignedInPerson person) {
    return check.required() && !person.childAdvisor();
  }

  @Override
  public boolean given() {
    return SignedInPerson.current()
        .filter(person -> clock.instant().isBefore(person.shown().plus(LASTS)))
        .isPresent();
  }

  @Override
  public void require() {
    if (!given()) {
      throw new StepUpOwedException();
    }
  }

  @Override
  public Recognition give(String typed) {
    SignedInPerson person = SignedInPerson.current().orElseThrow(StepUpOwedException::new);
    return came(
        person, hasSecondStep(person) ? code(person.id(), typed) : password(person.id(), typed));
  }

  @Override
  public boolean asksForPasskey() {
    return SignedInPerson.current().filter(person -> !keys.of(person.id()).isEmpty()).isPresent();
  }

  @Override
  public PasskeyQuestion passkeyQuestion() {
    return passkeys.who(SecurityContextHolder.getContext().getAuthentication());
  }

  @Override
  public Recognition give(PasskeyQuestion question, String answer) {
    SignedInPerson person = SignedInPerson.current().orElseThrow(StepUpOwedException::new);
    boolean right = passkeys.check(question, answer).filter(person.id()::equals).isPresent();
    return came(person, right ? Recognition.RIGHT : Recognition.WRONG);
  }

  private Recognition came(SignedInPerson person, Recognition outcome) {
    if (outcome == Recognition.RIGHT) {
      person.withShown(clock.instant()).remember();
    } else {
      events.publishEvent(SignInAct.stepUpFailed(person.id()));
    }
    return outcome;
  }

  private Recognition code(UUID person, String typed) {
    return switch (check.check(person, typed)) {
      case RIGHT, FIRST -> Recognition.RIGHT;
      case WRONG -> Recognition.WRONG;
      case TOO_MANY -> Recognition.TOO_MANY;
    };
  }

  private Recognition password(UUID person, String typed) {
    if (!limits.tryAttempt(Kind.SIGN_IN)) {
      return Recognition.TOO_MANY;
    }
    Optional<String> hash = rows.passwordHash(person);
    boolean right =
        typed.length() <= MOST_CHARACTERS
            && hash.filter(stored -> passwords.matches(typed, stored)).isPresent();
    if (right) {
      limits.succeeded(Kind.SIGN_IN);
    }
    return right ? Recognition.RIGHT : Recognition.WRONG;
  }
}
