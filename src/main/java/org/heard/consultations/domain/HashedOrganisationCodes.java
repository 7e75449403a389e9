package org.heard.consultations.domain;

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

  HashedOrganisationCodes(JdbcClient jdbc, CurrentPerson person, ApplicationEventPublisher events) {
    this.person = person;
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public HandoverCode issue(ConsultationId call, OrganisationId organisation) {
    if (published(call)) {
      person.requireAssigned(call, Role.MANAGER);
    }
    HandoverCode code = HandoverCode.fresh();
    jdbc.sql(
            """
            insert into consultations.organisation_code (consultation_id, organisation, code_hash)
            values (:call, :organisation, :hash)
            on conflict (consultation_id, organisation) do update set code_hash = excluded.code_hash
            """)
        .param("call", call.value())
        .param("organisation", organisation.value())
        .param("hash", code.hash())
        .update();
    events.publishEvent(new ConsentAct(call, ConsentAct.Kind.ORGANISATION_CODE));
    return code;
  }

  @Override
  @PreAuthorize("permitAll()")
  public boolean counts(ConsultationId call, HandoverCode code) {
    return jdbc.sql(
            """
            select exists (select from consultations.organisation_code
              where consultation_id = :call and code_hash = :hash)
            """)
        .param("call", call.value())
        .param("hash", code.hash())
        .query(Boolean.class)
        .single();
  }

  /** Before a call is published nobody is assigned to it. */
  private boolean published(ConsultationId call) {
    return jdbc.sql("select exists (select from consultations.consultation where id = :call)")
        .param("call", call.value())
        .query(Boolean.class)
        .single();
  }
}
