package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.Advisor;
import org.heard.advisors.CommentsAfter;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLeaving implements Leaving {
  private final Departure departure;
  private final JdbcClient jdbc;
  private final AdvisorRows advisors;
  private final OwnOrganisations own;
  private final CurrentPerson me;

  StoredLeaving(
      Departure departure,
      JdbcClient jdbc,
      AdvisorRows advisors,
      OwnOrganisations own,
      CurrentPerson me) {
    this.departure = departure;
    this.jdbc = jdbc;
    this.advisors = advisors;
    this.own = own;
    this.me = me;
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public void stepBack(CommentsAfter comments) {
    departure.of(me.require(), Departure.Why.STEPPED_BACK, comments);
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADVISOR')")
  public Optional<Farewell> soon() {
    return jdbc.sql(
            """
            select adult_from, comments_wanted from advisors.advisor
            where person = :me and left_on is null and adult_from <= :soon
            """)
        .param("me", me.require().value())
        .param("soon", advisors.today().plusMonths(TOLD))
        .query((row, number) ->
            new Farewell(
                row.getObject("adult_from", LocalDate.class),
                Optional.ofNullable(row.getString("comments_wanted")).map(CommentsAfter::valueOf)))
        .optional();
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public void want(CommentsAfter comments) {
    jdbc.sql("select advisors.want_for_comments(:comments)")
        .param("comments", comments.name())
        .query((row, number) -> true)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('FACILITATOR')")
  public Map<PersonId, LocalDate> growingUp() {
    Map<PersonId, LocalDate> days = new LinkedHashMap<>();
    jdbc.sql(
            """
            select person, adult_from from advisors.advisor
            where organisation in (select accounts.own_organisations())
              and left_on is null and adult_from <= :soon
            order by adult_from, person
            """)
        .param("soon", advisors.today().plusMonths(TOLD))
        .query(row -> {
          days.put(
              new PersonId(row.getObject("person", UUID.class)),
              row.getObject("adult_from", LocalDate.class));
        });
    return days;
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public void end(PersonId advisor) {
    if (advisors.byId(advisor).map(Advisor::organisation).filter(own::include).isEmpty()) {
      throw new AccessDeniedException("Not an advisor of one's own organisation");
    }
    departure.of(advisor, Departure.Why.ENDED, CommentsAfter.AS_AN_ADVISOR);
  }
}
