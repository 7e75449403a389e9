package org.heard.consultations.making;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In a small table, since two managers may be on two nodes. */
@Service
@Transactional
class StoredPlanPresence implements PlanPresence {
  /** As long as a session of staff may rest: after that nobody can have anything open. */
  static final Duration REMEMBERED = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final Plans plans;
  private final CurrentPerson person;
  private final Clock clock;

  StoredPlanPresence(JdbcClient database, Plans plans, CurrentPerson person, Clock clock) {
    this.database = database;
    this.plans = plans;
    this.person = person;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public List<PersonId> here(ConsultationId call) {
    if (plans.revision(call).isEmpty()) {
      return List.of();
    }
    UUID me = person.require().value();
    Instant now = clock.instant();
    database
        .sql("delete from consultations.at_plan where seen < :long")
        .param("long", Timestamp.from(now.minus(REMEMBERED)))
        .update();
    database
        .sql(
            """
            insert into consultations.at_plan (consultation_id, person_id, seen)
            values (:call, :me, :seen)
            on conflict (consultation_id, person_id) do update set seen = excluded.seen
            """)
        .param("call", call.value())
        .param("me", me)
        .param("seen", Timestamp.from(now))
        .update();
    return database
        .sql(
            """
            select person_id from consultations.at_plan
            where consultation_id = :call and person_id <> :me order by seen desc
            """)
        .param("call", call.value())
        .param("me", me)
        .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
        .list();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean left(ConsultationId call) {
    return database
            .sql(
                "delete from consultations.at_plan where consultation_id = :call and person_id = :me")
            .param("call", call.value())
            .param("me", person.require().value())
            .update()
        > 0;
  }
}
