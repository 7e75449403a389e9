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

/** The calls of the signed-in person. Any other call looks like one that does not exist. */
@SpringComponent
class MyCalls {
  private final Consultations consultations;
  private final CurrentPerson person;

  MyCalls(Consultations consultations, CurrentPerson person) {
    this.consultations = consultations;
    this.person = person;
  }

  /** The calls the person moderates. */
  List<Consultation> all() {
    return all(Role.MODERATOR);
  }

  private List<Consultation> all(Role role) {
    Set<ConsultationId> mine = person.assignedTo(role);
    return consultations.mine().stream().filter(call -> mine.contains(call.id())).toList();
  }

  /** The moderated call an address names, or the page of an address that leads nowhere. */
  Consultation named(RouteParameters address) {
    return named(address, Role.MODERATOR);
  }

  /** The same for another role. */
  Consultation named(RouteParameters address, Role role) {
    String slug = address.get("slug").orElse("");
    return all(role).stream()
        .filter(call -> call.slug().equals(slug))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
