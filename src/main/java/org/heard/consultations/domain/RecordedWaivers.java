package org.heard.consultations.domain;

import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Waivers;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals and approvals, each with the person who really did it. */
@Service
@Transactional
class RecordedWaivers implements Waivers {
  private final JdbcClient jdbc;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  RecordedWaivers(JdbcClient jdbc, CurrentPerson person, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.person = person;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public void propose(ConsultationId call, String reason, String ethicsReference) {
    if (reason.isBlank() || ethicsReference.isBlank() || published(call)) {
      throw new IllegalArgumentException(
          "A waiver needs a reason, an ethics reference and an unpublished call");
    }
    jdbc.sql(
            """
            insert into consultations.consent_waiver
              (consultation_id, reason, ethics_reference, proposed_by)
            values (:call, :reason, :ethics, :me)
            on conflict (consultation_id) do update set reason = excluded.reason,
              ethics_reference = excluded.ethics_reference, proposed_by = excluded.proposed_by,
              approved_by = null
            """)
        .param("call", call.value())
        .param("reason", reason.strip())
        .param("ethics", ethicsReference.strip())
        .param("me", me().value())
        .update();
    events.publishEvent(new ConsentAct(call, ConsentAct.Kind.WAIVER_PROPOSED));
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Approval approve(ConsultationId call) {
    Optional<UUID> proposer =
        jdbc.sql(
                """
                select proposed_by from consultations.consent_waiver
                where consultation_id = :call and approved_by is null for update
                """)
            .param("call", call.value())
            .query(UUID.class)
            .optional();
    if (proposer.isEmpty()) {
      return Approval.NOTHING_PROPOSED;
    }
    if (proposer.get().equals(me().value())) {
      return Approval.SAME_PERSON;
    }
    jdbc.sql(
            """
            update consultations.consent_waiver set approved_by = :me
            where consultation_id = :call
            """)
        .param("call", call.value())
        .param("me", me().value())
        .update();
    events.publishEvent(new ConsentAct(call, ConsentAct.Kind.WAIVER_APPROVED));
    return Approval.APPROVED;
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Optional<ConsentProfile.Waived> approved(ConsultationId call) {
    return jdbc.sql(
            """
            select reason, ethics_reference, proposed_by, approved_by
            from consultations.consent_waiver
            where consultation_id = :call and approved_by is not null
            """)
        .param("call", call.value())
        .query((row, number) ->
            new ConsentProfile.Waived(
                row.getString("reason"),
                row.getString("ethics_reference"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                new PersonId(row.getObject("approved_by", UUID.class))))
        .optional();
  }

  private boolean published(ConsultationId call) {
    return jdbc.sql("select exists (select from consultations.consultation where id = :call)")
        .param("call", call.value())
        .query(Boolean.class)
        .single();
  }

  /** A waiver is a person's decision; work that the application does by itself cannot take it. */
  private PersonId me() {
    return person.id().orElseThrow(() -> new AccessDeniedException("A waiver needs a person"));
  }
}
