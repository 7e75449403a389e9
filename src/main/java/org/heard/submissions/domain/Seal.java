package org.heard.submissions.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Authenticated encryption (AES-256-GCM) that is bound to its place: bytes copied to another table,
 * column or row do not open there.
 */
final class Seal {
  private final Aead aead;

  private Seal(Aead aead) {
    this.aead = aead;
  }

  static Seal with(byte[] key) {
    try {
      return new Seal(new AesGcmJce(key));
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("Not an AES key", e);
    }
  }

  static Seal with(Aead aead) {
    return new Seal(aead);
  }

  byte[] close(byte[] plain, String column, Object row) {
    try {
      return aead.encrypt(plain, place(column, row));
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("Cannot seal", e);
    }
  }

  byte[] open(byte[] sealed, String column, Object row) {
    try {
      return aead.decrypt(sealed, place(column, row));
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("Cannot open what is sealed in " + column, e);
    }
  }

  private static byte[] place(String column, Object row) {
    return (column + "|" + row).getBytes(StandardCharsets.UTF_8);
  }
}
