package org.heard.accounts.security;

import org.heard.accounts.PasswordChosen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever changes the own password stays signed in here, and only here. */
@Component
class KeepThisSession {

  @EventListener
  void on(PasswordChosen chosen) {
    SignedInPerson.current()
        .filter(person -> person.id().equals(chosen.person().value()))
        .ifPresent(person -> person.withEpoch(chosen.epoch()).remember());
  }
}
