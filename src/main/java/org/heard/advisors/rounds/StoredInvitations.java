package org.heard.advisors.rounds;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows' policies refuse what was opened; a round that nobody may know has no row. */
@Service
@Transactional
class StoredInvitations implements Invitations {
  private final JdbcClient jdbc;
  private final RoundReading reading;
  private final InvitedRows rows;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredInvitations(
      JdbcClient jdbc,
      RoundReading reading,
      InvitedRows rows,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.reading = reading;
    this.rows = rows;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean invite(RoundId id, Set<PersonId> advisors) {
    if (running(id).isEmpty()) {
      return false;
    }
    int added = rows.add(id, advisors);
    if (added > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.INVITED, id, added));
    }
    return true;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean takeBack(RoundId id, PersonId advisor) {
    if (running(id).isEmpty()) {
      return false;
    }
    int gone =
        jdbc.sql(
                """
                delete from advisors.round_invitation
                where round_id = :id and advisor = :advisor and not opened
                """)
            .param("id", id.value())
            .param("advisor", advisor.value())
            .update();
    if (gone > 0) {
      events.publishEvent(RoundAct.of(RoundAct.Kind.TAKEN_BACK, id, gone));
    }
    return gone > 0;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean moveEnd(RoundId id, Instant closes) {
    boolean possible =
        closes.isAfter(clock.instant())
            && running(id).filter(round -> closes.isAfter(round.opens())).isPresent();
    if (possible) {
      jdbc.sql(
              "update advisors.review_round set closes = :closes where id = :id and closed is null")
          .param("closes", Timestamp.from(closes))
          .param("id", id.value())
          .update();
      events.publishEvent(RoundAct.of(RoundAct.Kind.MOVED, id, 1));
    }
    return possible;
  }

  private Optional<Round> running(RoundId id) {
    return reading.round(id).filter(round -> !round.closed());
  }
}
