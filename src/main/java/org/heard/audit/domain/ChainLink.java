package org.heard.audit.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the hash of one line covers. */
record ChainLink(
    long seq,
    Instant at,
    String actor,
    String action,
    String subject,
    SortedMap<String, String> details) {

  private static final String FORMAT = "heard-audit-1";

  ChainLink {
    details = new TreeMap<>(details);
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  ChainLink(
      long seq,
      Instant at,
      String actor,
      String action,
      String subject,
      Map<String, String> details) {
    this(seq, at, actor, action, subject, new TreeMap<>(details));
  }

  /** The previous hash of the first line. */
  static byte[] beginning() {
    return new byte[32];
  }

  /** SHA-256 over the previous hash and every field, each preceded by its length. */
  byte[] hash(byte[] previous) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(canonical(previous));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private byte[] canonical(byte[] previous) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, FORMAT);
      out.write(previous);
      out.writeLong(seq);
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
      text(out, actor);
      text(out, action);
      text(out, subject);
      out.writeInt(details.size());
      for (Map.Entry<String, String> detail : details.entrySet()) {
        text(out, detail.getKey());
        text(out, detail.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
