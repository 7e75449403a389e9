package org.heard.audit.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.audit.ChainVerdict;
import org.heard.shared.RecordSigning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads the whole record and holds it against its own hashes and against the signed heads. */
@Component
class RecordCheck {
  private static final int BATCH = 1_000;

  /** Lines of the record from the oldest. */
  interface Lines {
    List<AuditRows.Row> after(long seq, int limit);
  }

  private final Lines record;
  private final Supplier<List<List<String>>> files;
  private final RecordSigning signing;
  private final Clock clock;

  @Autowired
  RecordCheck(AuditRows rows, HeadsFile files, RecordSigning signing, Clock clock) {
    this(rows::oldest, files::lines, signing, clock);
  }

  RecordCheck(
      Lines record, Supplier<List<List<String>>> files, RecordSigning signing, Clock clock) {
    this.record = record;
    this.files = files;
    this.signing = signing;
    this.clock = clock;
  }

  /**
   * Heads are read first, so each of them is of lines that are there to be read; and once more when
   * the record mentions one that was not there yet.
   */
  ChainVerdict run() {
    return switch (Heads.read(files.get(), signing)) {
      case Heads.Changed changed -> new ChainVerdict.HeadsChanged(changed.line());
      case Heads.Genuine heads -> walk(new ChainWalk(heads, clock.instant()));
    };
  }

  private ChainVerdict walk(ChainWalk walk) {
    List<AuditRows.Row> batch = record.after(0, BATCH);
    while (!batch.isEmpty()) {
      for (AuditRows.Row row : batch) {
        Optional<ChainVerdict> wrong = walk.take(row);
        if (wrong.isPresent()) {
          return wrong.get();
        }
      }
      batch = record.after(batch.getLast().link().seq(), BATCH);
    }
    return walk.end(() -> Heads.read(files.get(), signing));
  }
}
