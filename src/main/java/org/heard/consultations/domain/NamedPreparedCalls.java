package org.heard.consultations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
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
  private static final String SELECT =
      """
      select consultation_id, name, countries from consultations.prepared_call p
      where not exists (select from consultations.consultation where id = p.consultation_id)
      """;

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
  public Optional<CallCountries> add(ConsultationId id, String code) {
    return change(id, code, "array_append(array_remove(countries, :code), :code)");
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<CallCountries> remove(ConsultationId id, String code) {
    return change(id, code, "array_remove(countries, :code)");
  }

  /** One statement, so that two people who choose at the same time keep each other's countries. */
  private Optional<CallCountries> change(ConsultationId id, String code, String countries) {
    Optional<CallCountries> stored =
        jdbc.sql(
                """
                update consultations.prepared_call set countries = %s
                where consultation_id = :id
                  and not exists (select from consultations.consultation where id = :id)
                returning countries
                """
                    .formatted(countries))
            .param("code", new CallCountries(List.of(code)).codes().getFirst())
            .param("id", id.value())
            .query((row, number) -> countries(row))
            .optional();
    stored.ifPresent(changed -> events.publishEvent(new ConsentAct(id, ConsentAct.Kind.COUNTRIES)));
    return stored;
  }

  private static CallCountries countries(ResultSet row) throws SQLException {
    return new CallCountries(List.of((String[]) row.getArray("countries").getArray()));
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public List<PreparedCall> all() {
    return jdbc.sql(SELECT + " order by lower(name), consultation_id").query(this::row).list();
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Optional<PreparedCall> byId(ConsultationId id) {
    return jdbc.sql(SELECT + " and p.consultation_id = :id")
        .param("id", id.value())
        .query(this::row)
        .optional();
  }

  private PreparedCall row(ResultSet row, int number) throws SQLException {
    return new PreparedCall(
        new ConsultationId(row.getObject("consultation_id", UUID.class)),
        row.getString("name"),
        countries(row));
  }
}
