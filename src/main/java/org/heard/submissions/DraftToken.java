package org.heard.submissions;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The 128 random bits that only a child's cookie holds. They open its drafts and give its receipt;
 * the server stores neither them nor a key made of them. {@code toString} hides it.
 *
 * @param text 22 characters of unpadded base64url
 */
public record DraftToken(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  public DraftToken {
    if (!text.matches("[A-Za-z0-9_-]{21}[AQgw]")) {
      throw new IllegalArgumentException("Not a draft token");
    }
  }

  /** A new token. */
  public static DraftToken fresh() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return of(bytes);
  }

  /**
   * The token of 16 random bytes.
   *
   * @throws IllegalArgumentException when there are more or fewer
   */
  public static DraftToken of(byte[] bytes) {
    return new DraftToken(ENCODER.encodeToString(bytes));
  }

  /** The token of a cookie's value; empty when the value is none. */
  public static Optional<DraftToken> read(String value) {
    try {
      return Optional.of(new DraftToken(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The 16 bytes. */
  public byte[] bytes() {
    return Base64.getUrlDecoder().decode(text);
  }

  @Override
  public String toString() {
    return "DraftToken[hidden]";
  }
}
