package org.heard.accounts.security;

import java.util.Optional;
import java.util.UUID;
import org.heard.shared.AuditableEvent;

/** Somebody signed in, or tried to. Never says with which name. */
record SignInAct(String action, String subject) implements AuditableEvent {

  static SignInAct succeeded(UUID person) {
    return new SignInAct("person.signed-in", person.toString());
  }

  static SignInAct failed(Optional<UUID> person) {
    return new SignInAct("person.sign-in-failed", person.map(UUID::toString).orElse("unknown"));
  }

  static SignInAct secondStepFailed(UUID person) {
    return new SignInAct("person.second-step-failed", person.toString());
  }

  static SignInAct secondStepForgotten(UUID person) {
    return new SignInAct("person.second-step-forgotten", person.toString());
  }

  static SignInAct recoveryCodesMade(UUID person) {
    return new SignInAct("person.recovery-codes-made", person.toString());
  }

  static SignInAct passkeyMade(UUID person) {
    return new SignInAct("person.passkey-made", person.toString());
  }

  static SignInAct passkeyRemoved(UUID person) {
    return new SignInAct("person.passkey-removed", person.toString());
  }

  static SignInAct stepUpFailed(UUID person) {
    return new SignInAct("person.step-up-failed", person.toString());
  }

  static SignInAct sessionsEnded(UUID person) {
    return new SignInAct("person.sessions-ended", person.toString());
  }

  static SignInAct left(UUID person) {
    return new SignInAct("person.signed-out", person.toString());
  }
}
