package org.heard.retention.domain;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of {@code /actuator/health}, not of readiness: Heard goes on serving children. */
@Component("retentionHealthIndicator")
class RetentionHealth implements HealthIndicator {
  private final Overdue overdue;

  RetentionHealth(Overdue overdue) {
    this.overdue = overdue;
  }

  @Override
  public Health health() {
    return overdue.now().isEmpty() ? Health.up().build() : Health.down().build();
  }
}
