package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.heard.accounts.ActivePeople;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.heard.submissions.review.Unread;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the officers and the managers of a call when answers lie unread for two working days, and
 * once more for each further day. How far it is stands in one row for each call; writing it takes
 * its lock, so two nodes never tell twice.
 */
@Component
class ScreeningRound {
  private final JdbcClient jdbc;
  private final Unread unread;
  private final Consultations consultations;
  private final Duty duty;
  private final ActivePeople people;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final Clock clock;

  ScreeningRound(
      JdbcClient jdbc,
      Unread unread,
      Consultations consultations,
      Duty duty,
      ActivePeople people,
      Notices notices,
      ApplicationEventPublisher events,
      Transactions transactions,
      Clock clock) {
    this.jdbc = jdbc;
    this.unread = unread;
    this.consultations = consultations;
    this.duty = duty;
    this.people = people;
    this.notices = notices;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${heard.alerts.every:60}",
      fixedDelayString = "${heard.alerts.every:60}",
      timeUnit = TimeUnit.SECONDS)
  void run() {
    transactions.as(DatabaseRole.KEEPER, this::work);
  }

  private void work() {
    LocalDate day = duty.clock().screenedUpTo(clock.instant());
    // Nobody has to read what colleagues tried out.
    Set<ConsultationId> late =
        unread.calls(day).stream().filter(call -> !isTest(call)).collect(Collectors.toSet());
    notices.forgetCallsBut(late);
    for (ConsultationId call : late) {
      if (firstToTell(call, day)) {
        notices.tellUnread(whom(call), call);
        events.publishEvent(new LateScreening(call));
      }
    }
  }

  private boolean isTest(ConsultationId call) {
    return consultations.byId(call).filter(Consultation::isTest).isPresent();
  }

  /** Nobody told of this day yet. */
  private boolean firstToTell(ConsultationId call, LocalDate day) {
    return jdbc.sql(
                """
                insert into moderation.late_screening as told (consultation_id, up_to)
                values (:call, :day)
                on conflict (consultation_id) do update set up_to = excluded.up_to
                where told.up_to < excluded.up_to
                """)
            .param("call", call.value())
            .param("day", day)
            .update()
        == 1;
  }

  /** Everybody who can see to it that somebody reads; all officers when the call has none. */
  private Set<PersonId> whom(ConsultationId call) {
    Set<PersonId> officers = people.assigned(Role.SAFEGUARDING, call);
    Set<PersonId> all =
        new HashSet<>(officers.isEmpty() ? people.having(Role.SAFEGUARDING) : officers);
    all.addAll(people.assigned(Role.MANAGER, call));
    return all;
  }
}
