package org.heard.consultations.testing;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.ConsultationId;

/** What somebody did with a test run. */
record TestRunAct(String action, String subject, Map<String, String> details)
    implements AuditableEvent {

  static TestRunAct started(ConsultationId test, ConsultationId of) {
    return new TestRunAct("test-run.started", test.toString(), Map.of("call", of.toString()));
  }

  static TestRunAct erased(ConsultationId test) {
    return new TestRunAct("test-run.erased", test.toString(), Map.of());
  }
}
