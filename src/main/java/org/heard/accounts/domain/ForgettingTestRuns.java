package org.heard.accounts.domain;

import org.heard.shared.TestRunErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody works on a test run that is erased. */
@Component
class ForgettingTestRuns {
  private final JdbcClient jdbc;

  ForgettingTestRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void forget(TestRunErased erased) {
    jdbc.sql("delete from accounts.assignment where consultation = ?")
        .param(erased.test().value())
        .update();
  }
}
