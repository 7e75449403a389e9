package org.heard.accounts.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.heard.accounts.ActivePeople;
import org.heard.accounts.Role;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredActivePeople implements ActivePeople {
  private static final String ACTIVE =
      """
      select p.id from accounts.person p
      join accounts.person_role r on r.person = p.id and r.role = :role
      where not p.disabled and p.password_hash is not null
      """;

  private final JdbcClient jdbc;

  StoredActivePeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> having(Role role) {
    return people(jdbc.sql(ACTIVE + "order by p.id").param("role", role.name()));
  }

  @Override
  public Set<PersonId> assigned(Role role, ConsultationId call) {
    return people(
        jdbc.sql(
                ACTIVE
                    + """
                    and exists (select from accounts.assignment a
                      where a.person = p.id and a.consultation = :call)
                    order by p.id
                    """)
            .param("role", role.name())
            .param("call", call.value()));
  }

  private static Set<PersonId> people(JdbcClient.StatementSpec query) {
    return new LinkedHashSet<>(
        query.query((row, number) -> new PersonId(row.getObject("id", UUID.class))).list());
  }
}
