package org.heard.accounts.security;

import org.heard.accounts.OtherSessionsEnded;
import org.heard.accounts.PasswordChosen;
import org.heard.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever changes the own password, or ends the other sessions, stays signed in here, and only
 * here.
 */
@Component
class KeepThisSession {
  private final OpenSessions places;

  KeepThisSession(OpenSessions places) {
    this.places = places;
  }

  @EventListener
  void on(PasswordChosen chosen) {
    keep(chosen.person(), chosen.epoch());
  }

  @EventListener
  void on(OtherSessionsEnded ended) {
    keep(ended.person(), ended.epoch());
  }

  private void keep(PersonId who, int epoch) {
    SignedInPerson.current()
        .filter(person -> person.id().equals(who.value()))
        .ifPresent(person -> {
          person.withEpoch(epoch).remember();
          if (person.childAdvisor()) {
            places.keepOnlyThis(person.id(), epoch);
          }
        });
  }
}
