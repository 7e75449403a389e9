package org.heard.audit.domain;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.heard.audit.domain.HeadSigned.Mention;
import org.heard.shared.DatabaseRole;
import org.heard.shared.RecordSigning;
import org.heard.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Signs the end of the record at the start, every hour and at the end, when anything is new. Where
 * the file and the record do not fit together it signs nothing and says so in the log: what is
 * wrong must not be covered by a new signature.
 */
@Component
class SignHeads {
  private static final Logger LOG = LoggerFactory.getLogger(SignHeads.class);

  private final AuditRows rows;
  private final HeadsFile file;
  private final RecordSigning signing;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignHeads(
      AuditRows rows,
      HeadsFile file,
      RecordSigning signing,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.file = file;
    this.signing = signing;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void atStart() {
    run();
  }

  @EventListener(ContextClosedEvent.class)
  void atEnd() {
    run();
  }

  @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void run() {
    try {
      transactions.as(DatabaseRole.KEEPER, this::sign);
    } catch (UncheckedIOException | DataAccessException | TransactionException e) {
      LOG.error("The record of acts could not be signed: {}", e.getClass().getSimpleName());
    }
  }

  private void sign() {
    if (!rows.lockHeads()) {
      return;
    }
    Optional<AuditRows.Row> end = rows.last();
    if (end.isEmpty() || Mention.isIn(end.get().link())) {
      return;
    }
    @Nullable HeadLine last = file.last().orElse(null);
    Optional<String> wrong = wrong(last, end.get());
    if (wrong.isPresent()) {
      LOG.error("The record of acts is not signed: {}. See docs/operations.md.", wrong.get());
      return;
    }
    if (last != null && last.seq() == end.get().link().seq()) {
      return;
    }
    HeadLine line = HeadLine.after(last, HeadLine.Kind.HEAD, end.get(), clock.instant(), signing);
    file.append(line);
    events.publishEvent(new HeadSigned(line));
  }

  private Optional<String> wrong(@Nullable HeadLine last, AuditRows.Row end) {
    Optional<Mention> known = rows.last(HeadSigned.ACTION).map(row -> Mention.of(row.link()));
    if (last == null) {
      return wrongStart(known.isPresent());
    }
    if (known.isPresent() && isBehind(last, known.get())) {
      return Optional.of("lines are missing from the file of signed heads");
    }
    return last.seq() <= end.link().seq() && rows.hasHash(last.seq(), last.hash())
        ? Optional.empty()
        : Optional.of("it does not go on from the head that was signed last");
  }

  private Optional<String> wrongStart(boolean signedBefore) {
    if (!file.isEmpty()) {
      return Optional.of("the last line of the file of signed heads is not genuine");
    }
    if (signedBefore) {
      LOG.warn("A new file of signed heads begins; name the earlier one behind it, see operations");
    }
    return Optional.empty();
  }

  private static boolean isBehind(HeadLine last, Mention known) {
    return known.file().equals(last.file().toString())
        && (known.number() > last.number()
            || (known.number() == last.number() && !known.sum().equals(last.checkSum())));
  }
}
