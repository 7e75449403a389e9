package org.heard.advisors.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which pairs somebody reaches, the database decides. */
@Service
@Transactional
class StoredApplications implements Applications {
  private static final List<String> COUNTRIES = Arrays.asList(Locale.getISOCountries());

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final OwnOrganisations own;
  private final Joining joining;
  private final CurrentPerson me;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredApplications(
      JdbcClient jdbc,
      ApplicationRows rows,
      OwnOrganisations own,
      Joining joining,
      CurrentPerson me,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.own = own;
    this.joining = joining;
    this.me = me;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
  public List<Application> all() {
    return jdbc.sql("select * from advisors.application order by begun_on desc, id")
        .query(rows::application)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
  public Optional<Application> byId(PersonId id) {
    return jdbc.sql("select * from advisors.application where id = :id")
        .param("id", id.value())
        .query(rows::application)
        .optional();
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public Linked begin(
      OrganisationId organisation, Support support, String country, YearMonth adultFrom) {
    if (!own.include(organisation)) {
      throw new AccessDeniedException("Not an adult of this organisation");
    }
    if (!support.complete()
        || !COUNTRIES.contains(country)
        || !adultFrom.isAfter(YearMonth.from(today()))) {
      throw new IllegalArgumentException("The form is not complete");
    }
    Linked linked = new Linked(PersonId.random(), HandoverCode.fresh());
    jdbc.sql(
            """
            insert into advisors.application (id, organisation, state, begun_by, begun_on, support,
              country, adult_from, link_hash, link_until)
            values (:id, :organisation, 'BEGUN', :by, :on, :support::json, :country, :adult, :hash,
              :until)
            """)
        .param("id", linked.id().value())
        .param("organisation", organisation.value())
        .param("by", me.require().value())
        .param("on", today())
        .param("support", rows.written(support))
        .param("country", country)
        .param("adult", adultFrom.atDay(1))
        .param("hash", linked.code().hash())
        .param("until", linkEnds())
        .update();
    events.publishEvent(PeopleAct.of("advisor.application-begun", linked.id()));
    return linked;
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public Optional<Linked> newLink(PersonId id) {
    Linked linked = new Linked(id, HandoverCode.fresh());
    int made =
        jdbc.sql(
                """
                update advisors.application set link_hash = :hash, link_until = :until
                where id = :id and state in ('BEGUN', 'WAITING')
                """)
            .param("id", id.value())
            .param("hash", linked.code().hash())
            .param("until", linkEnds())
            .update();
    return made == 0 ? Optional.empty() : Optional.of(linked);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean accept(PersonId id, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A mandate ends after it begins");
    }
    boolean accepted =
        jdbc.sql(
                    """
                    update advisors.application set state = 'ACCEPTED', mandate_from = :from,
                      mandate_until = :until, decided_by = :by, decided_on = :on
                    where id = :id and state = 'WAITING' and begun_by <> :by
                      and organisation not in (select accounts.own_organisations())
                    """)
                .param("id", id.value())
                .param("from", from)
                .param("until", until)
                .param("by", me.require().value())
                .param("on", today())
                .update()
            == 1;
    return recorded(accepted, "advisor.application-accepted", id);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean decline(PersonId id, String reason) {
    if (reason.isBlank() || reason.length() > Support.MOST) {
      throw new IllegalArgumentException("A no needs a reason for the child");
    }
    boolean declined =
        jdbc.sql(
                    """
                    update advisors.application set state = 'DECLINED', reason = :reason,
                      own_words = null, decided_by = :by, decided_on = :on
                    where id = :id and state in ('BEGUN', 'WAITING')
                    """)
                .param("id", id.value())
                .param("reason", reason.strip())
                .param("by", me.require().value())
                .param("on", today())
                .update()
            == 1;
    return recorded(declined, "advisor.application-declined", id);
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public Joined join(PersonId id, String nickname) {
    Optional<Application> accepted =
        byId(id).filter(one -> one.state() == Application.State.ACCEPTED);
    return accepted.<Joined>map(one -> joining.join(one, nickname)).orElseGet(Joined.Gone::new);
  }

  private boolean recorded(boolean done, String action, PersonId id) {
    if (done) {
      events.publishEvent(PeopleAct.of(action, id));
    }
    return done;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Timestamp linkEnds() {
    return Timestamp.from(clock.instant().plus(Duration.ofDays(LINK_DAYS)));
  }
}
