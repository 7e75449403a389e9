package org.heard.accounts;

import java.util.Optional;
import java.util.Set;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;

/** Who is signed in, and what they may work on. The object-level half of authorisation. */
public interface CurrentPerson {

  /** The signed-in person; empty for a visitor. */
  Optional<PersonId> id();

  /**
   * The signed-in person, for work that nobody else can have asked for.
   *
   * @throws AccessDeniedException when nobody is signed in
   */
  default PersonId require() {
    return id().orElseThrow(() -> new AccessDeniedException("Not signed in"));
  }

  /** The name the signed-in person is shown with; empty for a visitor. */
  Optional<String> name();

  /** Whether the signed-in person has the role at all. */
  boolean has(Role role);

  /** The consultations the signed-in person is assigned to in one of these roles. */
  Set<ConsultationId> assignedTo(Role... roles);

  /**
   * Refuses unless the signed-in person is assigned to the consultation in one of these roles.
   *
   * @throws org.springframework.security.access.AccessDeniedException otherwise, also for an
   *     unknown consultation
   */
  void requireAssigned(ConsultationId consultation, Role... roles);
}
