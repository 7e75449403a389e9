package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.Screening;
import org.heard.shared.ConsultationId;
import org.heard.submissions.review.Unread;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits too long by the days of the roster. */
@Service
@PreAuthorize("hasAnyRole('MODERATOR', 'SAFEGUARDING', 'MANAGER')")
@Transactional(readOnly = true)
class WatchedScreening implements Screening {
  private final Unread unread;
  private final Duty duty;
  private final CurrentPerson person;
  private final Clock clock;

  WatchedScreening(Unread unread, Duty duty, CurrentPerson person, Clock clock) {
    this.unread = unread;
    this.duty = duty;
    this.person = person;
    this.clock = clock;
  }

  @Override
  public Optional<Late> late(ConsultationId call) {
    person.requireAssigned(call, Role.MODERATOR, Role.SAFEGUARDING, Role.MANAGER);
    LocalDate day = duty.clock().screenedUpTo(clock.instant());
    return Optional.of(new Late(unread.count(call, day), day)).filter(late -> late.count() > 0);
  }
}
