package org.heard.shared;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that somebody hands over to somebody else, on paper or behind the # of a link. 100 random
 * bits, without signs that people mix up; looks like no receipt, so that nobody hands over the
 * wrong one. Only its hash is ever stored; {@code toString} hides it.
 *
 * @param text five groups of four signs, joined by hyphens
 */
public record HandoverCode(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "abcdefghjkmnpqrstvwxyz0123456789";
  private static final int LENGTH = 20;
  private static final int GROUP = 4;

  public HandoverCode {
    if (!text.matches("(?:[" + SIGNS + "]{4}-){4}[" + SIGNS + "]{4}")) {
      throw new IllegalArgumentException("Not a code to hand over");
    }
  }

  /** A new code. */
  public static HandoverCode fresh() {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return grouped(signs.toString());
  }

  /**
   * Reads what somebody typed, pasted or opened: capitals, spaces and hyphens do not matter, and
   * digits of any script are understood.
   */
  public static Optional<HandoverCode> read(String typed) {
    StringBuilder signs = new StringBuilder();
    typed
        .codePoints()
        .forEach(point -> {
          int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
          if (digit >= 0) {
            signs.append(digit);
          } else if (Character.isLetter(point)) {
            signs.appendCodePoint(point);
          }
        });
    String plain = signs.toString().toLowerCase(Locale.ROOT);
    return plain.matches("[" + SIGNS + "]{" + LENGTH + "}")
        ? Optional.of(grouped(plain))
        : Optional.empty();
  }

  /** What is stored of it: SHA-256, which is enough for random bits. */
  public byte[] hash() {
    return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static HandoverCode grouped(String signs) {
    return new HandoverCode(signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
  }

  @Override
  public String toString() {
    return "HandoverCode[hidden]";
  }
}
