package org.heard.accounts.security;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Somebody is signed in, with all the steps that are asked for: the day is noted, the act recorded.
 */
@Component
class SignedIn {
  private final SignInRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignedIn(SignInRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /** Of a child nothing says in which minute it came. */
  void note(SignedInPerson person) {
    rows.signedIn(person.id(), LocalDate.now(clock));
    if (!person.childAdvisor()) {
      events.publishEvent(SignInAct.succeeded(person.id()));
    }
  }
}
