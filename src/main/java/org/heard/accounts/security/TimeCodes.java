package org.heard.accounts.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes as every authenticator app makes them (RFC 6238: HMAC-SHA-1, six digits, 30 seconds). A
 * clock may be one step off.
 */
final class TimeCodes {
  static final int SEED_BYTES = 20;
  private static final String ISSUER = "Heard";
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeCodes() {}

  static byte[] freshSeed() {
    byte[] seed = new byte[SEED_BYTES];
    RANDOM.nextBytes(seed);
    return seed;
  }

  /** The step of time that a code belongs to; empty when it is none of now. */
  static OptionalLong step(byte[] seed, String digits, Instant now) {
    long present = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
    OptionalLong found = OptionalLong.empty();
    for (long step = present - 1; step <= present + 1; step++) {
      boolean same =
          MessageDigest.isEqual(
              code(seed, step).getBytes(StandardCharsets.US_ASCII),
              digits.getBytes(StandardCharsets.UTF_8));
      if (same && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  static String code(byte[] seed, long step) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(seed, CODES.getAlgorithm()),
          Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("Every seed is a key", e);
    }
  }

  /** The seed as people type it. */
  static String typed(byte[] seed) {
    return new Base32().encodeToString(seed);
  }

  /** What the square carries. The name is the one people sign in with, and no name of a person. */
  static String address(byte[] seed, String signInName) {
    String name = URLEncoder.encode(signInName, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, name, typed(seed), ISSUER);
  }
}
