package org.heard.moderation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.heard.accounts.ActivePeople;
import org.heard.accounts.Role;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Shift;
import org.heard.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who is told of a concern, in which order: the first and the second person on duty, then
 * everybody. Only people who may open it, unless there is nobody: a person who is told and has to
 * ask for access is better than silence.
 */
@Component
class OnCall {
  private final Duty duty;
  private final ActivePeople people;

  OnCall(Duty duty, ActivePeople people) {
    this.duty = duty;
    this.people = people;
  }

  /** Those on duty on a day who can still act, the first one first. */
  List<PersonId> on(LocalDate day) {
    Set<PersonId> active = people.having(Role.SAFEGUARDING);
    return duty.on(day).map(Shift::people).orElse(List.of()).stream()
        .filter(active::contains)
        .toList();
  }

  /** Whom a round tells: 1 the first, 2 the second, from 3 on everybody. */
  Collection<PersonId> round(int round, Concern concern) {
    Set<PersonId> all = mayOpen(concern);
    List<PersonId> onDuty = new ArrayList<>(on(duty.today()));
    onDuty.retainAll(all);
    return round <= onDuty.size() && round <= 2 ? List.of(onDuty.get(round - 1)) : all;
  }

  /** Everybody who may open it; everybody of safeguarding when nobody may. */
  Set<PersonId> mayOpen(Concern concern) {
    Set<PersonId> assigned =
        concern
            .origin()
            .ofCall()
            .map(call -> people.assigned(Role.SAFEGUARDING, call))
            .orElse(Set.of());
    return assigned.isEmpty() ? people.having(Role.SAFEGUARDING) : assigned;
  }
}
