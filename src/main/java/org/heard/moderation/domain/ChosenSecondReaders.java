package org.heard.moderation.domain;

import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.SecondReaders;
import org.heard.shared.ConsultationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A choice of the managers of a call, on record. */
@Service
@PreAuthorize("hasRole('MANAGER')")
@Transactional
class ChosenSecondReaders implements SecondReaders {
  private final SecondReaderShares shares;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  ChosenSecondReaders(
      SecondReaderShares shares, CurrentPerson person, ApplicationEventPublisher events) {
    this.shares = shares;
    this.person = person;
    this.events = events;
  }

  @Override
  public Share of(ConsultationId call) {
    person.requireAssigned(call, Role.MANAGER);
    return shares.of(call);
  }

  @Override
  public boolean choose(ConsultationId call, int percent) {
    person.requireAssigned(call, Role.MANAGER);
    if (!SecondReaderShares.isShare(percent)) {
      throw new IllegalArgumentException("A share is a number from 0 to " + MOST);
    }
    Share before = shares.of(call);
    if (percent > 0 && !before.possible()) {
      return false;
    }
    shares.choose(call, percent);
    events.publishEvent(ShareChosen.of(call, before.percent(), percent));
    return true;
  }
}
