package org.heard.audit.domain;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.heard.shared.AuditableEvent;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Appends a line for every auditable event, in the transaction of the act: an act that cannot be
 * recorded does not happen.
 */
@Component
class RecordStaffActs {

  private final AuditRows rows;
  private final TransactionOperations transaction;
  private final Clock clock;

  RecordStaffActs(AuditRows rows, TransactionOperations transaction, Clock clock) {
    this.rows = rows;
    this.transaction = transaction;
    this.clock = clock;
  }

  // At the end of the transaction, because the lock that orders the chain is held until commit.
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void on(AuditableEvent event) {
    transaction.executeWithoutResult(status -> append(event));
  }

  private void append(AuditableEvent event) {
    String actor = actor();
    String action = Opaque.require("action", event.action());
    String subject = Opaque.require("subject", event.subject());
    for (Map.Entry<String, String> detail : event.details().entrySet()) {
      Opaque.require("details", detail.getKey());
      Opaque.require(detail.getKey(), detail.getValue());
    }
    rows.lock();
    Optional<AuditRows.End> last = rows.end();
    byte[] previous = last.map(AuditRows.End::hash).orElseGet(ChainLink::beginning);
    long seq = last.map(AuditRows.End::seq).orElse(0L) + 1;
    ChainLink link = new ChainLink(seq, clock.instant(), actor, action, subject, event.details());
    rows.append(link, previous, link.hash(previous));
  }

  private static String actor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) {
      return "system";
    }
    return authentication instanceof AnonymousAuthenticationToken
        ? "anonymous"
        : Opaque.require("actor", authentication.getName());
  }
}
