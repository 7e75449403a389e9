package org.heard.audit.domain;

import java.util.List;
import java.util.Optional;
import org.heard.audit.AuditEntry;
import org.heard.audit.AuditFilter;
import org.heard.audit.AuditTrail;
import org.heard.audit.ChainVerdict;
import org.heard.audit.SignedHead;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional(readOnly = true)
class ChainedAuditTrail implements AuditTrail {

  private static final int LARGEST_PAGE = 500;

  private final AuditRows rows;
  private final HeadsFile heads;
  private final RecordCheck check;

  ChainedAuditTrail(AuditRows rows, HeadsFile heads, RecordCheck check) {
    this.rows = rows;
    this.heads = heads;
    this.check = check;
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

  @Override
  public Optional<SignedHead> signed() {
    return heads.last().map(head -> new SignedHead(head.seq(), head.at()));
  }

  @Override
  public ChainVerdict verify() {
    return check.run();
  }
}
