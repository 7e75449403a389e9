package org.heard.advisors.people;

import java.util.UUID;
import org.heard.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations whose advisors the signed-in person looks after. */
@Component
class OwnOrganisations {
  private final JdbcClient jdbc;

  OwnOrganisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean include(OrganisationId organisation) {
    return jdbc.sql("select accounts.own_organisations()").query(UUID.class).list().stream()
        .anyMatch(organisation.value()::equals);
  }
}
