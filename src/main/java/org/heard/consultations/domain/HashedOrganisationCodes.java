package org.heard.consultations.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.OrganisationCodes;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hashes of organisations' codes. Which child used one is never stored. */
@Service
@Transactional
class HashedOrganisationCodes implements OrganisationCodes {
  private final JdbcClient jdbc;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HashedOrganisationCodes(
      JdbcClient jdbc, CurrentPerson person, ApplicationEventPublisher events, Clock clock) {
    this.person = person;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public HandoverCode issue(ConsultationId call, OrganisationId organisation, String name) {
    requireMine(call);
    if (name.isBlank() || name.length() > MOST_NAME) {
      throw new IllegalArgumentException("A name has 1 to " + MOST_NAME + " characters");
    }
    HandoverCode code = HandoverCode.fresh();
    jdbc.sql(
            """
            insert into consultations.organisation_code
              (consultation_id, organisation, code_hash, name, issued)
            values (:call, :organisation, :hash, :name, :today)
            on conflict (consultation_id, organisation) do update set
              code_hash = excluded.code_hash, name = excluded.name, issued = excluded.issued,
              taken_back = null
            """)
        .param("call", call.value())
        .param("organisation", organisation.value())
        .param("hash", code.hash())
        .param("name", name.strip())
        .param("today", LocalDate.now(clock))
        .update();
    events.publishEvent(new ConsentAct(call, ConsentAct.Kind.ORGANISATION_CODE));
    return code;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public List<Issued> issued(ConsultationId call) {
    requireMine(call);
    return jdbc.sql(
            """
            select organisation, name, issued, taken_back from consultations.organisation_code
            where consultation_id = :call order by lower(name), organisation
            """)
        .param("call", call.value())
        .query((row, number) ->
            new Issued(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getObject("issued", LocalDate.class),
                row.getObject("taken_back", LocalDate.class)))
        .list();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public void takeBack(ConsultationId call, OrganisationId organisation, boolean back) {
    requireMine(call);
    int changed =
        jdbc.sql(
                """
                update consultations.organisation_code
                set taken_back = case when :back then :today::date end
                where consultation_id = :call and organisation = :organisation
                  and (taken_back is null) = :back
                """)
            .param("back", back)
            .param("today", LocalDate.now(clock))
            .param("call", call.value())
            .param("organisation", organisation.value())
            .update();
    if (changed == 1) {
      events.publishEvent(
          new ConsentAct(
              call,
              back
                  ? ConsentAct.Kind.ORGANISATION_CODE_TAKEN_BACK
                  : ConsentAct.Kind.ORGANISATION_CODE_GIVEN_AGAIN));
    }
  }

  @Override
  @PreAuthorize("permitAll()")
  public boolean counts(ConsultationId call, HandoverCode code) {
    return jdbc.sql("select consultations.code_counts(:call, :hash)")
        .param("call", call.value())
        .param("hash", code.hash())
        .query(Boolean.class)
        .single();
  }

  private void requireMine(ConsultationId call) {
    if (published(call)) {
      person.requireAssigned(call, Role.MANAGER);
    }
  }

  /** Before a call is published nobody is assigned to it. */
  private boolean published(ConsultationId call) {
    return jdbc.sql("select exists (select from consultations.consultation where id = :call)")
        .param("call", call.value())
        .query(Boolean.class)
        .single();
  }
}
