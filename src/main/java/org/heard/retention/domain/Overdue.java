package org.heard.retention.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heard.retention.Retention.LastRun;
import org.heard.shared.RetentionRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rules that did not come to their end for two days (safety.md RT-5). */
@Component
class Overdue {
  private static final Duration ALLOWED = Duration.ofDays(2);

  private final List<RetentionRule> rules;
  private final Runs runs;
  private final Clock clock;
  private final Instant started;

  Overdue(List<RetentionRule> rules, Runs runs, Clock clock) {
    this.rules = rules;
    this.runs = runs;
    this.clock = clock;
    this.started = clock.instant();
  }

  /** Their names. */
  List<String> now() {
    Map<String, LastRun> last = runs.last();
    return rules.stream()
        .map(RetentionRule::name)
        .filter(name -> isLate(last.get(name)))
        .sorted()
        .toList();
  }

  // A rule that never ran has its two days from the start.
  private boolean isLate(@Nullable LastRun last) {
    Instant since = last == null ? started : last.at();
    return clock.instant().isAfter(since.plus(ALLOWED));
  }
}
