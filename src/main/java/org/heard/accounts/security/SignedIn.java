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
  private final OpenSessions places;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignedIn(SignInRows rows, OpenSessions places, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.places = places;
    this.events = events;
    this.clock = clock;
  }

  /** Of a child nothing says in which minute it came. */
  void note(SignedInPerson person) {
    rows.signedIn(person.id(), LocalDate.now(clock));
    if (person.childAdvisor()) {
      places.note(person);
    } else {
      events.publishEvent(SignInAct.succeeded(person.id()));
    }
  }
}
