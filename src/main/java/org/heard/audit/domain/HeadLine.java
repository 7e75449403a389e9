package org.heard.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.heard.shared.RecordSigning;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file of signed heads.
 *
 * @param file tells this file from others
 * @param number its place in the file, from 1
 * @param kind whether the record only grew, or begins again behind a restore
 * @param seq the last line of the record
 * @param hash its hash, in lower-case hexadecimal
 * @param at when it was signed
 * @param previous SHA-256 of the line before; zeros for the first
 * @param signature over everything before it
 */
record HeadLine(
    UUID file,
    long number,
    Kind kind,
    long seq,
    String hash,
    Instant at,
    String previous,
    String signature) {

  /** What a line says. */
  enum Kind {
    /** Here the record ended at that time. */
    HEAD("head"),
    /**
     * A backup was brought back: whatever was signed beyond this line of the record is gone, and
     * somebody with the keys file says so.
     */
    RESTORED("restored");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    private static Kind of(String word) {
      return word.equals(RESTORED.word) ? RESTORED : HEAD;
    }
  }

  private static final String FORMAT = "heard-head-1";
  private static final String NOTHING_BEFORE = "0".repeat(64);

  /** The line after another, or the first of a new file. */
  static HeadLine after(
      @Nullable HeadLine last, Kind kind, AuditRows.Row end, Instant now, RecordSigning signing) {
    HeadLine unsigned =
        new HeadLine(
            last == null ? UUID.randomUUID() : last.file,
            last == null ? 1 : last.number + 1,
            kind,
            end.link().seq(),
            HexFormat.of().formatHex(end.hash()),
            now,
            last == null ? NOTHING_BEFORE : last.checkSum(),
            "");
    byte[] signature = signing.sign(bytes(unsigned.signed()));
    return unsigned.with(Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
  }

  private HeadLine with(String made) {
    return new HeadLine(file, number, kind, seq, hash, at, previous, made);
  }

  /** The line when it is written exactly as Heard writes lines, and rightly signed. */
  static Optional<HeadLine> read(String text, RecordSigning signing) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 9) {
      return Optional.empty();
    }
    try {
      HeadLine line =
          new HeadLine(
              UUID.fromString(parts[1]),
              Long.parseLong(parts[2]),
              Kind.of(parts[3]),
              Long.parseLong(parts[4]),
              parts[5],
              Instant.parse(parts[6]),
              parts[7],
              parts[8]);
      byte[] signature = Base64.getUrlDecoder().decode(line.signature);
      boolean genuine =
          line.text().equals(text) && signing.isSigned(bytes(line.signed()), signature);
      return genuine ? Optional.of(line) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether this may stand behind a line, or first when that is null. */
  boolean follows(@Nullable HeadLine last) {
    if (last == null) {
      return number == 1 && previous.equals(NOTHING_BEFORE);
    }
    return file.equals(last.file)
        && number == last.number + 1
        && previous.equals(last.checkSum())
        && (kind == Kind.RESTORED || seq > last.seq);
  }

  String text() {
    return signed() + " " + signature;
  }

  /** SHA-256 of the line, in lower-case hexadecimal. */
  String checkSum() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private String signed() {
    return String.join(
        " ",
        FORMAT,
        file.toString(),
        Long.toString(number),
        kind.word,
        Long.toString(seq),
        hash,
        at.toString(),
        previous);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
