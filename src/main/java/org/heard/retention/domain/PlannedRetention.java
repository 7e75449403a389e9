package org.heard.retention.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.heard.retention.Retention;
import org.heard.shared.AskingAgain;
import org.heard.shared.DatabaseRole;
import org.heard.shared.RetentionRule;
import org.heard.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlannedRetention implements Retention {
  private final List<RetentionRule> rules;
  private final Runs runs;
  private final Overdue overdue;
  private final LikelyDate date;
  private final AskingAgain asking;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final Clock clock;

  PlannedRetention(
      List<RetentionRule> rules,
      Runs runs,
      Overdue overdue,
      LikelyDate date,
      AskingAgain asking,
      ApplicationEventPublisher events,
      Transactions transactions,
      Clock clock) {
    this.transactions = transactions;
    this.rules = rules.stream().sorted(Comparator.comparing(RetentionRule::name)).toList();
    this.runs = runs;
    this.overdue = overdue;
    this.date = date;
    this.asking = asking;
    this.events = events;
    this.clock = clock;
  }

  /** Counted as the job counts: an administrator sees none of the rows. */
  @Override
  public Plan plan() {
    return transactions.as(DatabaseRole.KEEPER, this::counted);
  }

  private Plan counted() {
    Map<String, LastRun> last = runs.last();
    LocalDate today = LocalDate.now(clock);
    boolean ranToday =
        rules.stream()
            .map(rule -> last.get(rule.name()))
            .allMatch(run ->
                run != null && !LocalDate.ofInstant(run.at(), clock.getZone()).isBefore(today));
    LocalDate next = ranToday ? today.plusDays(1) : today;
    List<Line> lines =
        rules.stream()
            .map(rule ->
                new Line(
                    rule.name(),
                    rule.words(),
                    rule.kept().days(),
                    rule.due(next),
                    last.get(rule.name())))
            .toList();
    return new Plan(next, !overdue.now().isEmpty(), doubt(today), lines);
  }

  private @Nullable Doubt doubt(LocalDate today) {
    return date.doubted()
        .map(last -> new Doubt(today, LocalDate.ofInstant(last, clock.getZone())))
        .orElse(null);
  }

  @Override
  public boolean sayDateIsRight(LocalDate said) {
    if (!asking.given()) {
      throw new AccessDeniedException("Asked again first");
    }
    return transactions.as(DatabaseRole.KEEPER, () -> noteRight(said));
  }

  private boolean noteRight(LocalDate said) {
    Instant now = clock.instant();
    boolean open = date.doubted().isPresent();
    if (!open || !LocalDate.ofInstant(now, clock.getZone()).equals(said)) {
      return false;
    }
    runs.sayRight(now);
    events.publishEvent(new DateSaidRight(said));
    return true;
  }
}
