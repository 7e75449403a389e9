package org.heard.submissions.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.DraftToken;

/**
 * Everything that follows from a child's token for one call, by HKDF-SHA-256 (RFC 5869) with a
 * label each: none of them tells another, and none tells the token.
 */
final class TokenKeys {
  private final DraftToken token;
  private final ConsultationId consultation;

  TokenKeys(DraftToken token, ConsultationId consultation) {
    this.token = token;
    this.consultation = consultation;
  }

  DraftToken token() {
    return token;
  }

  ConsultationId consultation() {
    return consultation;
  }

  /** Where the draft is stored. */
  byte[] draftLookup() {
    return derive("draft lookup", 16);
  }

  /** The AES-256 key of the draft. */
  byte[] draftKey() {
    return derive("draft key", 32);
  }

  /** The AES-256 key of a form that waits in a page. */
  byte[] heldFormKey() {
    return derive("held form", 32);
  }

  /** The AES-256 key of words that wait in the page of a question (safety.md REL-3). */
  byte[] unsavedWordsKey(String question) {
    return derive("unsaved words|" + question, 32);
  }

  /** The number that two at once with the same token wait for. */
  long lock() {
    return ByteBuffer.wrap(derive("lock", Long.BYTES)).getLong();
  }

  /** What the receipt is made of, together with the key outside the database. */
  byte[] receiptSeed() {
    return derive("receipt", 32);
  }

  /** The id that makes Send happen once; looks like any random UUID (version 4). */
  SubmissionId submissionId() {
    ByteBuffer bytes = ByteBuffer.wrap(derive("submission id", 16));
    long high = bytes.getLong() & ~0xF000L | 0x4000L;
    long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new SubmissionId(new UUID(high, low));
  }

  private byte[] derive(String label, int length) {
    byte[] info = ("heard|" + label + "|" + consultation).getBytes(StandardCharsets.UTF_8);
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(HKDFParameterSpec.ofExtract().addIKM(token.bytes()).thenExpand(info, length));
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("HKDF is not available", e);
    }
  }
}
