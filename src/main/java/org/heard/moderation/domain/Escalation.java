package org.heard.moderation.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.heard.moderation.concerns.AlertPath.Kind;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.ConcernClock;
import org.heard.moderation.domain.ConcernRows.Told;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells people of concerns that nobody has: the first person on duty at once, the second when the
 * time is over, everybody a day later. How far it is stands in the row of the concern, which one
 * node holds while it tells, so two nodes never tell twice.
 */
@Component
class Escalation {
  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int EVERYBODY = 3;

  private final ConcernRows rows;
  private final Duty duty;
  private final OnCall onCall;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Transactions transactions;

  Escalation(
      ConcernRows rows,
      Duty duty,
      OnCall onCall,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock,
      Transactions transactions) {
    this.transactions = transactions;
    this.rows = rows;
    this.duty = duty;
    this.onCall = onCall;
    this.notices = notices;
    this.events = events;
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
    ConcernClock rules = duty.clock();
    for (Told told : rows.waitingHere()) {
      int round = round(told.concern(), rules);
      if (round > told.rounds()) {
        tell(told.concern(), round);
      }
    }
  }

  private int round(Concern concern, ConcernClock rules) {
    Instant due = rules.acknowledgeBy(concern.raised(), concern.urgency());
    Instant now = clock.instant();
    if (now.isBefore(due)) {
      return FIRST;
    }
    return now.isBefore(due.plus(ConcernClock.ALWAYS)) ? SECOND : EVERYBODY;
  }

  private void tell(Concern concern, int round) {
    notices.tell(
        onCall.round(round, concern), round == FIRST ? Kind.WAITS : Kind.OVERDUE, concern.id());
    rows.told(concern.id(), round);
    if (round > FIRST) {
      events.publishEvent(ConcernEvent.of("concern.escalated", concern));
    }
  }
}
