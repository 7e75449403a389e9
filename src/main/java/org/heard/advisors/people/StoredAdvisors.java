package org.heard.advisors.people;

import java.util.List;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who somebody is before it answers, and the database asks again. */
@Service
@Transactional(readOnly = true)
class StoredAdvisors implements Advisors {
  private final AdvisorRows rows;
  private final OwnOrganisations own;
  private final CurrentPerson me;

  StoredAdvisors(AdvisorRows rows, OwnOrganisations own, CurrentPerson me) {
    this.rows = rows;
    this.own = own;
    this.me = me;
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<Advisor> me() {
    return me.id().flatMap(rows::byId);
  }

  @Override
  @PreAuthorize("hasAnyRole('ADVISOR', 'FACILITATOR', 'MANAGER', 'ADMINISTRATOR')")
  public List<Advisor> mine() {
    return rows.all().stream()
        .filter(advisor -> known(advisor) && (advisor.active() || near(advisor)))
        .toList();
  }

  @Override
  @PreAuthorize("hasAnyRole('ADVISOR', 'FACILITATOR', 'MANAGER', 'ADMINISTRATOR')")
  public Optional<Advisor> byId(PersonId id) {
    return rows.byId(id).filter(this::known);
  }

  private boolean known(Advisor advisor) {
    return me.has(Role.MANAGER) || me.has(Role.ADMINISTRATOR) || near(advisor);
  }

  /** Itself, or one of its organisation's adults. */
  private boolean near(Advisor advisor) {
    OrganisationId organisation = advisor.organisation();
    return me.id().filter(advisor.id()::equals).isPresent() || own.include(organisation);
  }
}
