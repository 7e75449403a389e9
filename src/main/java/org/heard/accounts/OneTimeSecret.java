package org.heard.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A secret that works once, such as the secret part of a link to choose a password. Shown once,
 * stored only as a hash.
 */
public record OneTimeSecret(String text) {
  // Without the letters that people mix up when they type: 32 signs, five bits each.
  private static final String SIGNS = "abcdefghjkmnpqrstvwxyz0123456789";
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * A new one.
   *
   * @param signs how many signs, of five bits each
   */
  public static OneTimeSecret fresh(int signs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < signs; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new OneTimeSecret(text.toString());
  }

  /** SHA-256 of the signs, however they were typed; enough for what has 80 random bits or more. */
  public byte[] hash() {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "OneTimeSecret[hidden]";
  }
}
