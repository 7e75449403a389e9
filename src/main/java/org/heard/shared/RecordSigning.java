package org.heard.shared;

/**
 * Signs the record of what staff did under a key outside the database. Who can change every row of
 * the database still cannot make such a signature.
 */
public interface RecordSigning {

  /** A signature of these bytes. */
  byte[] sign(byte[] bytes);

  /** Whether this is a signature of these bytes, under the present key or one used before. */
  boolean isSigned(byte[] bytes, byte[] signature);
}
