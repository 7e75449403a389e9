package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.Advisor;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredAgreements implements Agreements {
  private final JdbcClient jdbc;
  private final AdvisorRows advisors;
  private final OwnOrganisations own;
  private final CurrentPerson me;
  private final ApplicationEventPublisher events;

  StoredAgreements(
      JdbcClient jdbc,
      AdvisorRows advisors,
      OwnOrganisations own,
      CurrentPerson me,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.advisors = advisors;
    this.own = own;
    this.me = me;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('ADVISOR', 'FACILITATOR', 'MANAGER', 'ADMINISTRATOR', 'SAFEGUARDING')")
  public List<Agreement> of(PersonId advisor) {
    return jdbc.sql(
            "select * from advisors.agreement where person = :person order by until desc, kind, id")
        .param("person", advisor.value())
        .query((row, number) ->
            new Agreement(
                Agreement.Kind.valueOf(row.getString("kind")),
                Agreement.Way.valueOf(row.getString("way")),
                row.getObject("given", LocalDate.class),
                row.getObject("until", LocalDate.class),
                Optional.ofNullable(row.getObject("taken_back", LocalDate.class)),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)).map(PersonId::new)))
        .list();
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public void record(
      PersonId advisor, Agreement.Kind kind, Agreement.Way way, LocalDate given, LocalDate until) {
    requireOwn(advisor);
    if (given.isAfter(advisors.today())
        || !until.isAfter(given)
        || until.isAfter(given.plusMonths(MOST_MONTHS))) {
      throw new IllegalArgumentException("An agreement is given today or before, for a year");
    }
    jdbc.sql(
            """
            insert into advisors.agreement (id, person, kind, way, given, until, recorded_by)
            values (:id, :person, :kind, :way, :given, :until, :by)
            """)
        .param("id", UUID.randomUUID())
        .param("person", advisor.value())
        .param("kind", kind.name())
        .param("way", way.name())
        .param("given", given)
        .param("until", until)
        .param("by", me.require().value())
        .update();
    events.publishEvent(PeopleAct.of("advisor.agreement-recorded", advisor));
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public boolean confirm(PersonId advisor) {
    requireOwn(advisor);
    boolean confirmed =
        jdbc.sql(
                    """
                    update advisors.agreement set confirmed_by = :by, confirmed_on = :today
                    where person = :person and kind = 'GUARDIAN' and confirmed_by is null
                      and recorded_by <> :by and taken_back is null and until >= :today
                    """)
                .param("by", me.require().value())
                .param("today", advisors.today())
                .param("person", advisor.value())
                .update()
            > 0;
    if (confirmed) {
      events.publishEvent(PeopleAct.of("advisor.agreement-confirmed", advisor));
    }
    return confirmed;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('FACILITATOR')")
  public List<PersonId> toConfirm() {
    return jdbc.sql(
            """
            select distinct g.person from advisors.agreement g
            join advisors.advisor a on a.person = g.person and a.left_on is null
            where a.organisation in (select accounts.own_organisations())
              and g.kind = 'GUARDIAN' and g.confirmed_by is null and g.recorded_by <> :me
              and g.taken_back is null and g.until >= :today
            order by g.person
            """)
        .param("me", me.require().value())
        .param("today", advisors.today())
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public void takeBack(PersonId advisor, Agreement.Kind kind) {
    requireOwn(advisor);
    jdbc.sql(
            """
            update advisors.agreement set taken_back = :today
            where person = :person and kind = :kind and taken_back is null
            """)
        .param("today", advisors.today())
        .param("person", advisor.value())
        .param("kind", kind.name())
        .update();
    events.publishEvent(PeopleAct.of("advisor.agreement-taken-back", advisor));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('FACILITATOR')")
  public List<PersonId> toRenew() {
    return jdbc.sql(
            """
            select a.person from advisors.advisor a
            where a.organisation in (select accounts.own_organisations())
              and a.left_on is null and a.mandate_until >= :today
              and (a.mandate_until <= :soon
                or 2 > (select count(distinct g.kind) from advisors.agreement g
                  where g.person = a.person and g.taken_back is null and g.until > :soon
                    and (g.kind = 'ASSENT' or g.confirmed_by is not null)))
            order by a.nickname, a.person
            """)
        .param("today", advisors.today())
        .param("soon", advisors.today().plusDays(REMINDED))
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  private void requireOwn(PersonId advisor) {
    Optional<Advisor> known = advisors.byId(advisor);
    if (known.map(Advisor::organisation).filter(own::include).isEmpty()) {
      throw new AccessDeniedException("Not an advisor of one's own organisation");
    }
  }
}
