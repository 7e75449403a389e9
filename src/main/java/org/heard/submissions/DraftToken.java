package org.heard.submissions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

  /**
   * What a form carries to show that its page was made for this token. It follows from the token
   * and from nothing that another site can know, and tells nothing about it.
   *
   * @param purpose what it is good for; a mark for one purpose is none for another
   */
  public String mark(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
      byte[] mark = mac.doFinal(("heard|mark|" + purpose).getBytes(StandardCharsets.UTF_8));
      return ENCODER.encodeToString(Arrays.copyOf(mark, 16));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }

  /** Whether a mark is the one of this token and purpose. */
  public boolean marks(String purpose, String mark) {
    return MessageDigest.isEqual(
        mark(purpose).getBytes(StandardCharsets.UTF_8), mark.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "DraftToken[hidden]";
  }
}
