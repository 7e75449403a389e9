package org.heard.consultations.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultations.CallCountries;
import org.heard.consultations.PreparedCalls;
import org.heard.shared.ConsultationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working names, until a call is published under the same id. */
@Service
@Transactional
class NamedPreparedCalls implements PreparedCalls {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  NamedPreparedCalls(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public ConsultationId begin(String name) {
    if (name.isBlank() || name.length() > MOST_NAME) {
      throw new IllegalArgumentException("A working name has 1 to " + MOST_NAME + " characters");
    }
    ConsultationId id = ConsultationId.random();
    jdbc.sql("insert into consultations.prepared_call (consultation_id, name) values (:id, :name)")
        .param("id", id.value())
        .param("name", name.strip())
        .update();
    return id;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public void choose(ConsultationId id, CallCountries countries) {
    int changed =
        jdbc.sql(
                """
                update consultations.prepared_call
                set countries = string_to_array(:countries, ',')
                where consultation_id = :id
                  and not exists (select from consultations.consultation where id = :id)
                """)
            .param("countries", String.join(",", countries.codes()))
            .param("id", id.value())
            .update();
    if (changed > 0) {
      events.publishEvent(new ConsentAct(id, ConsentAct.Kind.COUNTRIES));
    }
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public List<PreparedCall> all() {
    return jdbc.sql(
            """
            select consultation_id, name, countries from consultations.prepared_call p
            where not exists (select from consultations.consultation where id = p.consultation_id)
            order by lower(name), consultation_id
            """)
        .query((row, number) ->
            new PreparedCall(
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                row.getString("name"),
                new CallCountries(List.of((String[]) row.getArray("countries").getArray()))))
        .list();
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Optional<PreparedCall> byId(ConsultationId id) {
    return all().stream().filter(call -> call.id().equals(id)).findFirst();
  }
}
