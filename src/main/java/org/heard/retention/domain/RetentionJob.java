package org.heard.retention.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.heard.retention.Retention.LastRun;
import org.heard.shared.DatabaseRole;
import org.heard.shared.RetentionRule;
import org.heard.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs every rule once on each day in UTC, in one process at a time. Looks every hour, so that a
 * day on which Heard was stopped is made up for at the start. A rule that fails is tried again in
 * an hour and keeps no other from running. With a clock that cannot be believed nothing is erased.
 */
@Component
class RetentionJob {
  private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

  private final List<RetentionRule> rules;
  private final Runs runs;
  private final Overdue overdue;
  private final OtherClock otherClock;
  private final LikelyDate date;
  private final Transactions transactions;
  private final TransactionTemplate each;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RetentionJob(
      List<RetentionRule> rules,
      Runs runs,
      Overdue overdue,
      OtherClock otherClock,
      LikelyDate date,
      Transactions transactions,
      PlatformTransactionManager manager,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rules = rules;
    this.runs = runs;
    this.overdue = overdue;
    this.otherClock = otherClock;
    this.date = date;
    this.transactions = transactions;
    // Inside of the transaction that holds the lock, and each whole by itself.
    this.each = new TransactionTemplate(manager);
    this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void run() {
    try {
      transactions.as(DatabaseRole.KEEPER, this::runLocked);
    } catch (DataAccessException | TransactionException e) {
      LOG.error("Nothing could be erased: {}", e.getClass().getSimpleName());
    }
  }

  private void runLocked() {
    if (!runs.lock()) {
      return;
    }
    if (!otherClock.agreesWith(clock.instant())) {
      LOG.error("Nothing is erased: the clocks of Heard and of its database are an hour apart");
      return;
    }
    if (date.doubted().isPresent()) {
      LOG.error("Nothing is erased until an administrator says that the date is right");
      return;
    }
    overdue.now().forEach(rule -> LOG.error("What has had its time was not erased: {}", rule));
    LocalDate today = LocalDate.now(clock);
    Map<String, LastRun> last = runs.last();
    rules.stream().filter(rule -> !ranOn(today, last.get(rule.name()))).forEach(this::runToItsEnd);
  }

  private boolean ranOn(LocalDate today, @Nullable LastRun last) {
    return last != null && !LocalDate.ofInstant(last.at(), clock.getZone()).isBefore(today);
  }

  private void runToItsEnd(RetentionRule rule) {
    LocalDate today = LocalDate.now(clock);
    try {
      finished(rule, clock.instant(), eraseAll(rule, today));
    } catch (RuntimeException e) {
      // Whatever it is: no rule of a module stops those of the others.
      LOG.error("A rule failed: {}, {}", rule.name(), e.getClass().getSimpleName());
    }
  }

  // A rule that says it erased something while as much as before is due would never end.
  private long eraseAll(RetentionRule rule, LocalDate today) {
    long erased = 0;
    long due = Long.MAX_VALUE;
    while (true) {
      int some = Objects.requireNonNull(each.execute(status -> rule.eraseSome(today)));
      if (some == 0) {
        return erased;
      }
      erased += some;
      long left = Objects.requireNonNull(each.execute(status -> rule.due(today)));
      if (left >= due) {
        throw new IllegalStateException("Erased without getting less");
      }
      due = left;
    }
  }

  private void finished(RetentionRule rule, Instant at, long erased) {
    each.executeWithoutResult(status -> {
      runs.note(rule.name(), at, erased);
      if (erased > 0) {
        events.publishEvent(new ErasedByTime(rule.name(), erased));
      }
    });
  }
}
