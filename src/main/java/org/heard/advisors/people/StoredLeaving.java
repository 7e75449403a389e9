package org.heard.advisors.people;

import org.heard.accounts.CurrentPerson;
import org.heard.advisors.Advisor;
import org.heard.advisors.CommentsAfter;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLeaving implements Leaving {
  private final Departure departure;
  private final AdvisorRows advisors;
  private final OwnOrganisations own;
  private final CurrentPerson me;

  StoredLeaving(Departure departure, AdvisorRows advisors, OwnOrganisations own, CurrentPerson me) {
    this.departure = departure;
    this.advisors = advisors;
    this.own = own;
    this.me = me;
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public void stepBack(CommentsAfter comments) {
    departure.of(me.require(), Departure.Why.STEPPED_BACK, comments);
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public void end(PersonId advisor) {
    if (advisors.byId(advisor).map(Advisor::organisation).filter(own::include).isEmpty()) {
      throw new AccessDeniedException("Not an advisor of one's own organisation");
    }
    departure.of(advisor, Departure.Why.ENDED, CommentsAfter.AS_AN_ADVISOR);
  }
}
