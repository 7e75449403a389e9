package org.heard.accounts.security;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Reads roles from the session and assignments, always fresh, from the database. */
@Service
@PreAuthorize("permitAll()")
class PersonOfSession implements CurrentPerson {
  private final JdbcClient jdbc;

  PersonOfSession(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<PersonId> id() {
    return person().map(person -> new PersonId(person.id()));
  }

  @Override
  public Optional<String> name() {
    return person().map(SignedInPerson::displayName);
  }

  @Override
  public boolean has(Role role) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
        && authentication.isAuthenticated()
        && authentication.getAuthorities().stream()
            .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
  }

  @Override
  public Set<ConsultationId> assignedTo(Role... roles) {
    if (Arrays.stream(roles).noneMatch(this::has)) {
      return Set.of();
    }
    return person().map(person -> assignments(person.id(), roles)).orElse(Set.of());
  }

  @Override
  public void requireAssigned(ConsultationId consultation, Role... roles) {
    if (!assignedTo(roles).contains(consultation)) {
      throw new AccessDeniedException("Not assigned");
    }
  }

  private Set<ConsultationId> assignments(UUID person, Role... roles) {
    String[] names = Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    return new HashSet<>(
        jdbc.sql("select accounts.calls_of(:person, :roles)")
            .param("person", person)
            .param("roles", names)
            .query((row, n) -> new ConsultationId(row.getObject(1, UUID.class)))
            .list());
  }

  private static Optional<SignedInPerson> person() {
    return SignedInPerson.current();
  }
}
