package org.heard.audit.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.heard.audit.AuditEntry;
import org.heard.audit.AuditFilter;
import org.heard.audit.AuditTrail;
import org.heard.audit.ChainVerdict;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ChainedAuditTrail implements AuditTrail {

  private static final int BATCH = 1_000;
  private static final int LARGEST_PAGE = 500;

  private final AuditRows rows;

  ChainedAuditTrail(AuditRows rows) {
    this.rows = rows;
  }

  @Override
  public List<AuditEntry> page(AuditFilter filter, @Nullable Long before, int limit) {
    int most = Math.clamp(limit, 1, LARGEST_PAGE);
    return rows.newest(filter, before, most).stream().map(AuditRows.Row::entry).toList();
  }

  @Override
  public List<String> actions() {
    return rows.actions();
  }

  // The record only grows, so reading it in batches sees a beginning of it that stays true.
  @Override
  public ChainVerdict verify() {
    long seq = 0;
    byte[] hash = ChainLink.beginning();
    while (true) {
      List<AuditRows.Row> batch = rows.oldest(seq, BATCH);
      if (batch.isEmpty()) {
        return new ChainVerdict.Intact(seq, HexFormat.of().formatHex(hash));
      }
      for (AuditRows.Row row : batch) {
        if (!follows(row, seq, hash)) {
          return new ChainVerdict.Broken(seq + 1);
        }
        seq++;
        hash = row.hash();
      }
    }
  }

  private static boolean follows(AuditRows.Row row, long seq, byte[] hash) {
    return row.link().seq() == seq + 1
        && Arrays.equals(row.previous(), hash)
        && Arrays.equals(row.hash(), row.link().hash(hash));
  }
}
