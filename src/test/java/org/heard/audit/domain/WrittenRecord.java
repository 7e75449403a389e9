package org.heard.audit.domain;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.heard.audit.ChainVerdict;
import org.heard.audit.domain.HeadLine.Kind;
import org.heard.shared.RecordSigning;
import org.jspecify.annotations.Nullable;

/** A record and its heads in memory, written as Heard writes them, for a test to tamper with. */
final class WrittenRecord {

  /** Signs with a key of its own. */
  static final class Key implements RecordSigning {
    private final KeyPair pair;

    Key() {
      try {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public byte[] sign(byte[] bytes) {
      try {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(bytes);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public boolean isSigned(byte[] bytes, byte[] made) {
      try {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(pair.getPublic());
        signature.update(bytes);
        return signature.verify(made);
      } catch (GeneralSecurityException e) {
        return false;
      }
    }
  }

  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  final List<AuditRows.Row> rows = new ArrayList<>();
  final List<String> heads = new ArrayList<>();
  final Key key = new Key();
  private Instant now = START;
  private @Nullable HeadLine last;

  /** Acts and signatures in a random order, with a signature at the end. */
  static WrittenRecord of(int acts, Random random) {
    WrittenRecord record = new WrittenRecord();
    for (int i = 0; i < acts; i++) {
      record.act("act." + i);
      if (random.nextInt(4) == 0) {
        record.sign();
      }
    }
    record.act("act.last");
    record.sign();
    return record;
  }

  void act(String action) {
    add(new ChainLink(rows.size() + 1L, now, "system", action, id(), Map.of("rows", "1")));
    now = now.plusSeconds(600);
  }

  void sign() {
    sign(Kind.HEAD);
  }

  void sign(Kind kind) {
    HeadLine line = HeadLine.after(last, kind, rows.getLast(), now, key);
    heads.add(line.text());
    last = line;
    HeadSigned event = new HeadSigned(line);
    add(
        new ChainLink(
            rows.size() + 1L, now, "system", event.action(), event.subject(), event.details()));
  }

  private void add(ChainLink link) {
    byte[] previous = rows.isEmpty() ? ChainLink.beginning() : rows.getLast().hash();
    rows.add(new AuditRows.Row(link, previous, link.hash(previous)));
  }

  /** Writes the whole chain anew, numbers and hashes too, as a superuser of the database can. */
  void chainAnew() {
    List<AuditRows.Row> before = List.copyOf(rows);
    rows.clear();
    before.forEach(row -> add(renumbered(row.link(), rows.size() + 1L)));
  }

  static ChainLink renumbered(ChainLink link, long seq) {
    return new ChainLink(
        seq, link.at(), link.actor(), link.action(), link.subject(), link.details());
  }

  ChainVerdict check() {
    return checkAt(now);
  }

  ChainVerdict checkAt(Instant when) {
    RecordCheck.Lines lines =
        (after, limit) ->
            rows.stream().filter(row -> row.link().seq() > after).limit(limit).toList();
    Clock clock = Clock.fixed(when, ZoneOffset.UTC);
    return new RecordCheck(lines, () -> List.of(List.copyOf(heads)), key, clock).run();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
