package org.heard.submissions.domain;

import java.util.List;
import java.util.UUID;
import org.heard.shared.ConsultationId;
import org.heard.shared.DatabaseRole;
import org.heard.shared.SubmissionId;
import org.heard.shared.Transactions;
import org.heard.submissions.SubmissionWithdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before the first visitor: whatever has a tombstone and is here again came back from a backup, and
 * goes once more (safety.md RT-2). A start that cannot do so is no start.
 */
@Component
class ReplayTombstones implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ReplayTombstones.class);

  /** Something that came back. */
  private record Back(SubmissionId id, ConsultationId consultation, Vault.Gone gone) {}

  private final JdbcClient jdbc;
  private final Submissions submissions;
  private final Erasure erasure;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private volatile boolean running;

  ReplayTombstones(
      JdbcClient jdbc,
      Submissions submissions,
      Erasure erasure,
      Transactions transactions,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.submissions = submissions;
    this.erasure = erasure;
    this.transactions = transactions;
    this.events = events;
  }

  /** Erases again what came back; gives how many that were. */
  int replay() {
    List<Back> back = transactions.as(DatabaseRole.KEEPER, this::back);
    back.forEach(one -> transactions.as(DatabaseRole.KEEPER, () -> eraseAgain(one)));
    if (!back.isEmpty()) {
      LOG.warn("{} submissions that had been erased were here again, and were erased", back.size());
    }
    return back.size();
  }

  private List<Back> back() {
    return jdbc.sql(
            """
            select s.id, s.consultation_id, t.gone from vault.tombstone t
            join submissions.submission s on s.id = t.submission_id
            where t.gone = 'ERASED' or s.state <> 'withdrawn'
            """)
        .query((row, number) ->
            new Back(
                new SubmissionId(row.getObject("id", UUID.class)),
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                Vault.Gone.valueOf(row.getString("gone"))))
        .list();
  }

  private void eraseAgain(Back back) {
    switch (back.gone()) {
      case ERASED -> erasure.erase(back.id());
      case WITHDRAWN -> {
        submissions.withdraw(back.id());
        events.publishEvent(new SubmissionWithdrawn(back.id(), back.consultation()));
      }
    }
  }

  // The web server starts in a later phase.
  @Override
  public void start() {
    replay();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
