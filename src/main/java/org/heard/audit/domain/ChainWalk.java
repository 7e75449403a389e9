package org.heard.audit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.audit.ChainVerdict;
import org.heard.audit.ChainVerdict.Signed;
import org.heard.audit.domain.HeadSigned.Mention;
import org.jspecify.annotations.Nullable;

/** Goes along the record from its first line, beside the signed heads. */
final class ChainWalk {
  private static final Duration SIGNED_WITHIN = Duration.ofHours(2);

  private final Heads.Genuine heads;
  private final long covered;
  private final Instant signedBy;
  private final List<Mention> mentioned = new ArrayList<>();
  private boolean overdue;
  private long seq;
  private byte[] hash = ChainLink.beginning();

  ChainWalk(Heads.Genuine heads, Instant now) {
    this.heads = heads;
    this.covered = heads.furthest().map(HeadLine::seq).orElse(0L);
    this.signedBy = now.minus(SIGNED_WITHIN);
  }

  /** The next line; says what is wrong with it, if anything is. */
  Optional<ChainVerdict> take(AuditRows.Row row) {
    if (!follows(row)) {
      return Optional.of(new ChainVerdict.Broken(seq + 1));
    }
    seq++;
    hash = row.hash();
    String sum = HexFormat.of().formatHex(hash);
    for (HeadLine head : heads.at(seq)) {
      if (!head.hash().equals(sum)) {
        return Optional.of(new ChainVerdict.Rewritten(seq, head.at()));
      }
    }
    if (Mention.isIn(row.link())) {
      mentioned.add(Mention.of(row.link()));
    } else if (seq > covered && row.link().at().isBefore(signedBy)) {
      overdue = true;
    }
    return Optional.empty();
  }

  private boolean follows(AuditRows.Row row) {
    return row.link().seq() == seq + 1
        && Arrays.equals(row.previous(), hash)
        && Arrays.equals(row.hash(), row.link().hash(hash));
  }

  /**
   * There are no more lines.
   *
   * @param again reads the heads as they are now
   */
  ChainVerdict end(Supplier<Heads> again) {
    @Nullable HeadLine furthest = heads.furthest().orElse(null);
    if (furthest != null && furthest.seq() > seq) {
      return new ChainVerdict.CutOff(seq, furthest.seq(), furthest.at());
    }
    mentioned.removeAll(heads.mentions());
    if (!mentioned.isEmpty()) {
      switch (again.get()) {
        case Heads.Changed changed -> {
          return new ChainVerdict.HeadsChanged(changed.line());
        }
        case Heads.Genuine now -> mentioned.removeAll(now.mentions());
      }
    }
    return mentioned.isEmpty()
        ? new ChainVerdict.Intact(seq, HexFormat.of().formatHex(hash), signed(furthest))
        : new ChainVerdict.HeadsChanged(mentioned.getFirst().number());
  }

  private @Nullable Signed signed(@Nullable HeadLine furthest) {
    return furthest == null
        ? null
        : new Signed(heads.since().orElse(furthest.at()), furthest.at(), furthest.seq(), overdue);
  }
}
