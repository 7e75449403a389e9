package org.heard.shared;

import java.util.List;

/**
 * What is stored of a code that opens something by itself: an HMAC under a key outside the
 * database. Published here and implemented where the keys file is.
 */
public interface CodeMarks {

  /** What is stored of a code that is made now. */
  byte[] of(HandoverCode code);

  /** What may be stored of a code, under every key that was ever used, the present one first. */
  List<byte[]> before(HandoverCode code);
}
