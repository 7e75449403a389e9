package org.heard.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4): other content has another sum, and nobody finds content for a sum. */
public final class Sha256 {
  private static final int BYTES = 32;

  private Sha256() {}

  /** The sum, 32 bytes. */
  public static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The sum in lower-case hexadecimal. */
  public static String hex(byte[] content) {
    return hex(content, BYTES);
  }

  /**
   * The beginning of the sum in lower-case hexadecimal.
   *
   * @param bytes how many of it, 1 to 32
   */
  public static String hex(byte[] content, int bytes) {
    return HexFormat.of().formatHex(of(content), 0, bytes);
  }
}
