package org.heard.moderation.ui.team;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;

/** The calls the signed-in person moderates. Any other call looks like one that does not exist. */
@SpringComponent
class MyCalls {
  private final Consultations consultations;
  private final CurrentPerson person;

  MyCalls(Consultations consultations, CurrentPerson person) {
    this.consultations = consultations;
    this.person = person;
  }

  List<Consultation> all() {
    Set<ConsultationId> mine = person.assignedTo(Role.MODERATOR);
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
