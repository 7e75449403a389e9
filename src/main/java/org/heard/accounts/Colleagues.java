package org.heard.accounts;

import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/**
 * The names staff see of each other. For those who work with others on something; nothing but the
 * name.
 */
public interface Colleagues {

  /** Somebody of the staff by the name the others see. */
  record Colleague(PersonId id, String name) {}

  /** The name a person is shown with; empty for somebody unknown. */
  Optional<String> name(PersonId id);

  /**
   * Who works on a consultation in a role, in the order of their names; nobody who is disabled.
   *
   * @throws org.springframework.security.access.AccessDeniedException unless the signed-in person
   *     is assigned to it in the same role
   */
  List<Colleague> workingOn(ConsultationId consultation, Role role);
}
