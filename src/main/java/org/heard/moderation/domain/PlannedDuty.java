package org.heard.moderation.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.accounts.ActivePeople;
import org.heard.accounts.Role;
import org.heard.moderation.concerns.DutyRoster;
import org.heard.moderation.concerns.Shift;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the roster; every change is put on record. */
@Service
@PreAuthorize("hasRole('SAFEGUARDING')")
@Transactional
class PlannedDuty implements DutyRoster {
  private final Duty duty;
  private final ActivePeople people;
  private final ApplicationEventPublisher events;

  PlannedDuty(Duty duty, ActivePeople people, ApplicationEventPublisher events) {
    this.duty = duty;
    this.people = people;
    this.events = events;
  }

  @Override
  public LocalDate today() {
    return duty.today();
  }

  @Override
  public ZoneId zone() {
    return duty.rules().zone();
  }

  @Override
  public List<Shift> ahead() {
    return duty.ahead(duty.today());
  }

  @Override
  public Optional<Shift> now() {
    return duty.on(duty.today());
  }

  @Override
  public Set<PersonId> people() {
    return people.having(Role.SAFEGUARDING);
  }

  @Override
  public Planned plan(LocalDate from, LocalDate to, PersonId first, PersonId second) {
    if (to.isBefore(from) || to.isBefore(duty.today())) {
      return Planned.DAYS_NOT_IN_ORDER;
    }
    if (first.equals(second)) {
      return Planned.SAME_PERSON;
    }
    if (!people().containsAll(Set.of(first, second))) {
      return Planned.NOT_SAFEGUARDING;
    }
    Shift shift = new Shift(UUID.randomUUID(), from, to, first, second);
    if (!duty.add(shift)) {
      return Planned.DAYS_TAKEN;
    }
    events.publishEvent(DutyAct.planned(shift));
    return Planned.DONE;
  }

  @Override
  public void remove(UUID shift) {
    if (duty.remove(shift)) {
      events.publishEvent(DutyAct.removed(shift));
    }
  }
}
