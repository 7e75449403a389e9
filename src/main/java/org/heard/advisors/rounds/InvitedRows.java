package org.heard.advisors.rounds;

import java.util.Set;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts advisors into rounds. */
@Component
class InvitedRows {
  private final JdbcClient jdbc;
  private final Advisors advisors;

  InvitedRows(JdbcClient jdbc, Advisors advisors) {
    this.jdbc = jdbc;
    this.advisors = advisors;
  }

  /** Nobody but active advisors is invited, whatever ids a page hands in. */
  int add(RoundId id, Set<PersonId> invited) {
    return invited.stream()
        .filter(one -> advisors.byId(one).filter(Advisor::active).isPresent())
        .mapToInt(one ->
            jdbc.sql(
                    """
                    insert into advisors.round_invitation (round_id, advisor) values (:id, :advisor)
                    on conflict do nothing
                    """)
                .param("id", id.value())
                .param("advisor", one.value())
                .update())
        .sum();
  }
}
