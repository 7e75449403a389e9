package org.heard.analysis.ui.team;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.springframework.stereotype.Component;

/** The calls whose results the signed-in person works on. Others look like none. */
@Component("callsWithResults")
class MyCalls {
  private final Consultations consultations;
  private final CurrentPerson person;

  MyCalls(Consultations consultations, CurrentPerson person) {
    this.consultations = consultations;
    this.person = person;
  }

  List<Consultation> all() {
    Set<ConsultationId> mine = person.assignedTo(Role.ANALYST, Role.MANAGER);
    return consultations.mine().stream().filter(call -> mine.contains(call.id())).toList();
  }

  /** The call an address names, or the page of an address that leads nowhere. */
  Consultation named(RouteParameters address) {
    String slug = address.get("slug").orElse("");
    return all().stream()
        .filter(call -> call.slug().equals(slug))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
