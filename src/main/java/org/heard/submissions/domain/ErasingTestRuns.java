package org.heard.submissions.domain;

import java.util.UUID;
import org.heard.shared.SubmissionId;
import org.heard.shared.TestRunErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was sent to a test run goes with its keys. Unfinished answers name no call; they go when
 * they have had their time, and only the device that wrote them could open them.
 */
@Component
class ErasingTestRuns {
  private final JdbcClient jdbc;
  private final Erasure erasure;
  private final Vault vault;

  ErasingTestRuns(JdbcClient jdbc, Erasure erasure, Vault vault) {
    this.jdbc = jdbc;
    this.erasure = erasure;
    this.vault = vault;
  }

  @EventListener
  void erase(TestRunErased erased) {
    jdbc.sql("select id from submissions.submission where consultation_id = ? for update")
        .param(erased.test().value())
        .query((row, number) -> row.getObject(1, UUID.class))
        .list()
        .forEach(id -> erasure.erase(new SubmissionId(id)));
    vault.destroyIfUnused(erased.test());
  }
}
