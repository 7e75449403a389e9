package org.heard.consultations.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
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
  private final Clock clock;

  RecordedWaivers(
      JdbcClient jdbc, CurrentPerson person, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.person = person;
    this.events = events;
    this.clock = clock;
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
    record(call, Act.PROPOSED);
    events.publishEvent(new ConsentAct(call, ConsentAct.Kind.WAIVER_PROPOSED));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public void takeBack(ConsultationId call) {
    if (proposed(call).filter(proposal -> proposal.proposedBy().equals(me())).isEmpty()) {
      return;
    }
    record(call, Act.TAKEN_BACK);
    jdbc.sql("delete from consultations.consent_waiver where consultation_id = :call")
        .param("call", call.value())
        .update();
    events.publishEvent(new ConsentAct(call, ConsentAct.Kind.WAIVER_TAKEN_BACK));
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Optional<Proposal> proposed(ConsultationId call) {
    requireMine(call);
    return jdbc.sql(
            """
            select reason, ethics_reference, proposed_by from consultations.consent_waiver
            where consultation_id = :call and approved_by is null for update
            """)
        .param("call", call.value())
        .query((row, number) ->
            new Proposal(
                row.getString("reason"),
                row.getString("ethics_reference"),
                new PersonId(row.getObject("proposed_by", UUID.class))))
        .optional();
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Approval approve(ConsultationId call) {
    requireMine(call);
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
    record(call, Act.APPROVED);
    events.publishEvent(new ConsentAct(call, ConsentAct.Kind.WAIVER_APPROVED));
    return Approval.APPROVED;
  }

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Optional<ConsentProfile.Waived> approved(ConsultationId call) {
    requireMine(call);
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

  @Override
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public List<Step> history(ConsultationId call) {
    requireMine(call);
    return jdbc.sql(
            """
            select kind, person, day, reason, ethics_reference from consultations.waiver_step
            where consultation_id = :call order by number desc
            """)
        .param("call", call.value())
        .query((row, number) ->
            new Step(
                Act.valueOf(row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getString("ethics_reference")))
        .list();
  }

  /** A step as the waiver stands now; the row of the waiver is held, so numbers do not collide. */
  private void record(ConsultationId call, Act act) {
    jdbc.sql(
            """
            insert into consultations.waiver_step
              (consultation_id, number, kind, person, day, reason, ethics_reference)
            select consultation_id,
              (select count(*) from consultations.waiver_step s
                where s.consultation_id = w.consultation_id) + 1,
              :kind, :me, :today, reason, ethics_reference
            from consultations.consent_waiver w where consultation_id = :call
            """)
        .param("kind", act.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .param("me", me().value())
        .param("today", LocalDate.now(clock))
        .param("call", call.value())
        .update();
  }

  /** What was decided about a published call is for those who work on it. */
  private void requireMine(ConsultationId call) {
    if (published(call) && !person.has(Role.ADMINISTRATOR)) {
      person.requireAssigned(call, Role.MANAGER);
    }
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
