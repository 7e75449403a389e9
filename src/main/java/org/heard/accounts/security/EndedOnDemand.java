package org.heard.accounts.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.OtherSessionsEnded;
import org.heard.accounts.Sessions;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Ends sessions by the number they were opened under (docs/decisions/0041). */
@Service
@PreAuthorize("permitAll()")
class EndedOnDemand implements Sessions {
  private final SignInRows rows;
  private final OpenSessions places;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EndedOnDemand(
      SignInRows rows, OpenSessions places, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.places = places;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Optional<End> howItEnded() {
    return RequestContextHolder.getRequestAttributes()
            instanceof ServletRequestAttributes attributes
        ? SessionEnd.of(attributes.getRequest().getSession(false))
        : Optional.empty();
  }

  @Override
  public Optional<Duration> left() {
    return SignedInPerson.current()
        .map(person -> Duration.between(clock.instant(), person.since().plus(LONGEST)));
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  @Transactional(readOnly = true)
  public List<Place> open() {
    return places.of(SignedInPerson.current().orElseThrow(UnknownPersonException::new));
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  @Transactional
  public void endOthers() {
    SignedInPerson person = SignedInPerson.current().orElseThrow(UnknownPersonException::new);
    if (!rows.endSessions(person.id())) {
      throw new UnknownPersonException();
    }
    events.publishEvent(new OtherSessionsEnded(new PersonId(person.id()), rows.epoch(person.id())));
  }

  @Override
  @PreAuthorize("isAuthenticated()")
  @Transactional
  public void endOwn() {
    end(SignedInPerson.current().orElseThrow(UnknownPersonException::new).id());
  }

  @Override
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  @Transactional
  public void end(PersonId person) {
    end(person.value());
  }

  private void end(UUID person) {
    if (!rows.endSessions(person)) {
      throw new UnknownPersonException();
    }
    events.publishEvent(SignInAct.sessionsEnded(person));
  }
}
