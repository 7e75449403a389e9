package org.heard.retention.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.heard.retention.Retention;
import org.heard.shared.DatabaseRole;
import org.heard.shared.RetentionRule;
import org.heard.shared.Transactions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlannedRetention implements Retention {
  private final List<RetentionRule> rules;
  private final Runs runs;
  private final Overdue overdue;
  private final Transactions transactions;
  private final Clock clock;

  PlannedRetention(
      List<RetentionRule> rules,
      Runs runs,
      Overdue overdue,
      Transactions transactions,
      Clock clock) {
    this.transactions = transactions;
    this.rules = rules.stream().sorted(Comparator.comparing(RetentionRule::name)).toList();
    this.runs = runs;
    this.overdue = overdue;
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
    return new Plan(next, !overdue.now().isEmpty(), lines);
  }
}
