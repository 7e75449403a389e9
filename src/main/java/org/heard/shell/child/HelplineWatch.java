package org.heard.shell.child;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says once a day in the log which helplines nobody checked for half a year (SG-3). */
@Component
class HelplineWatch {
  private static final Logger LOG = LoggerFactory.getLogger(HelplineWatch.class);

  private final HelpNumbers numbers;

  HelplineWatch(HelpNumbers numbers) {
    this.numbers = numbers;
  }

  @Scheduled(initialDelay = 0, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
  void look() {
    String old = numbers.toCheck();
    if (!old.isEmpty()) {
      LOG.warn("Helplines to check, see docs/helplines.md: {}", old);
    }
  }
}
