package org.heard.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Organisations;
import org.heard.accounts.Role;
import org.heard.shared.AuditableEvent;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredOrganisations implements Organisations {
  private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

  private final JdbcClient jdbc;
  private final CurrentPerson me;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredOrganisations(
      JdbcClient jdbc, CurrentPerson me, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.me = me;
    this.events = events;
    this.clock = clock;
  }

  private record Act(String action, String subject, Map<String, String> details)
      implements AuditableEvent {}

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'MANAGER', 'FACILITATOR')")
  public List<Organisation> all() {
    boolean every = me.has(Role.ADMINISTRATOR) || me.has(Role.MANAGER);
    return jdbc.sql(
            """
            select * from accounts.organisation
            where named_adult is not null
              and (:every or id in (select accounts.own_organisations()))
            order by name, id
            """)
        .param("every", every)
        .query(StoredOrganisations::organisation)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'MANAGER', 'FACILITATOR')")
  public Optional<Organisation> byId(OrganisationId id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'MANAGER')")
  public List<Colleague> adults() {
    return jdbc.sql(
            """
            select p.id, p.name from accounts.person p
            join accounts.person_role r on r.person = p.id and r.role = 'FACILITATOR'
            where not p.disabled order by p.name, p.id
            """)
        .query((row, number) ->
            new Colleague(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  @Override
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'MANAGER')")
  public OrganisationId add(String name, String country, PersonId named, PersonId second) {
    if (name.isBlank() || name.length() > MOST_NAME || !COUNTRIES.contains(country)) {
      throw new IllegalArgumentException("An organisation needs a name and a country");
    }
    requireTwoFacilitators(named, second);
    OrganisationId id = OrganisationId.random();
    jdbc.sql(
            """
            insert into accounts.organisation (id, name, country, named_adult, second_adult)
            values (:id, :name, :country, :named, :second)
            """)
        .param("id", id.value())
        .param("name", name.strip())
        .param("country", country)
        .param("named", named.value())
        .param("second", second.value())
        .update();
    record("organisation.added", id, named, second);
    return id;
  }

  @Override
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'MANAGER')")
  public void entrust(OrganisationId id, PersonId named, PersonId second) {
    requireTwoFacilitators(named, second);
    int changed =
        jdbc.sql(
                """
                update accounts.organisation set named_adult = :named, second_adult = :second,
                  entrusted_on = :today
                where id = :id
                """)
            .param("id", id.value())
            .param("named", named.value())
            .param("second", second.value())
            .param("today", LocalDate.now(clock))
            .update();
    if (changed == 0) {
      throw new IllegalArgumentException("No such organisation");
    }
    record("organisation.entrusted", id, named, second);
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<LookAfterMe> lookAfterMe() {
    return jdbc.sql("select * from accounts.look_after_me()")
        .query((row, number) ->
            new LookAfterMe(
                row.getString("named"),
                row.getString("second"),
                Optional.ofNullable(row.getObject("since", LocalDate.class))))
        .optional();
  }

  private void requireTwoFacilitators(PersonId named, PersonId second) {
    List<PersonId> known = adults().stream().map(Colleague::id).toList();
    if (named.equals(second) || !known.containsAll(Arrays.asList(named, second))) {
      throw new IllegalArgumentException("An organisation needs two different facilitators");
    }
  }

  private void record(String action, OrganisationId id, PersonId named, PersonId second) {
    events.publishEvent(
        new Act(
            action, id.toString(), Map.of("named", named.toString(), "second", second.toString())));
  }

  private static Organisation organisation(ResultSet row, int number) throws SQLException {
    return new Organisation(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("country"),
        new PersonId(row.getObject("named_adult", UUID.class)),
        new PersonId(row.getObject("second_adult", UUID.class)));
  }
}
