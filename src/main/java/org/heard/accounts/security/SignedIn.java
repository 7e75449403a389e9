package org.heard.accounts.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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

  void note(UUID person) {
    rows.signedIn(person, LocalDate.now(clock));
    events.publishEvent(SignInAct.succeeded(person));
  }
}
