package org.heard.retention.domain;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of {@code /actuator/health}, not of readiness: Heard goes on serving children. */
@Component("retentionHealthIndicator")
class RetentionHealth implements HealthIndicator {
  private final Overdue overdue;
  private final LikelyDate date;

  RetentionHealth(Overdue overdue, LikelyDate date) {
    this.date = date;
    this.overdue = overdue;
  }

  @Override
  public Health health() {
    boolean well = overdue.now().isEmpty() && date.doubted().isEmpty();
    return well ? Health.up().build() : Health.down().build();
  }
}
