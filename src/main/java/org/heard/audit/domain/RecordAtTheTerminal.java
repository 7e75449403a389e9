package org.heard.audit.domain;

import java.time.Clock;
import java.util.Optional;
import org.heard.audit.ChainVerdict;
import org.heard.audit.RecordUpkeep;
import org.heard.shared.RecordSigning;

/** Made by the commands of the terminal only. */
class RecordAtTheTerminal implements RecordUpkeep {
  private final RecordCheck check;
  private final AuditRows rows;
  private final HeadsFile file;
  private final RecordSigning signing;
  private final Clock clock;

  RecordAtTheTerminal(
      RecordCheck check, AuditRows rows, HeadsFile file, RecordSigning signing, Clock clock) {
    this.check = check;
    this.rows = rows;
    this.file = file;
    this.signing = signing;
    this.clock = clock;
  }

  @Override
  public ChainVerdict verify() {
    return check.run();
  }

  @Override
  public boolean declareRestored() {
    Optional<HeadLine> last = file.last();
    Optional<AuditRows.Row> end = rows.last();
    if (last.isEmpty() || end.isEmpty() || rows.hasHash(last.get().seq(), last.get().hash())) {
      return false;
    }
    file.append(
        HeadLine.after(last.get(), HeadLine.Kind.RESTORED, end.get(), clock.instant(), signing));
    return true;
  }
}
