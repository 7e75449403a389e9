package org.heard.consultations.testing;

import java.time.LocalDate;
import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Test runs, with everything that was sent to them. The last day is fixed when a run starts. */
@Component
class TestRunsExpiry implements RetentionRule {
  private static final int MOST_DAYS = 30;
  private static final int SOME = 5;

  private final TestRunRows rows;
  private final KeptFor kept;

  TestRunsExpiry(TestRunRows rows, @Value("${heard.retention.tests-days:14}") int days) {
    this.rows = rows;
    this.kept = new KeptFor(days, MOST_DAYS);
  }

  @Override
  public String name() {
    return "test-runs";
  }

  @Override
  public String words() {
    return "consultations.retention.test-runs";
  }

  @Override
  public KeptFor kept() {
    return kept;
  }

  @Override
  public long due(LocalDate day) {
    return rows.countEndedBefore(day);
  }

  @Override
  public int eraseSome(LocalDate day) {
    List<ConsultationId> some = rows.endedBefore(day, SOME);
    some.forEach(rows::erase);
    return some.size();
  }
}
