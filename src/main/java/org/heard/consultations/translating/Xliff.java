package org.heard.consultations.translating;

/** Names of XLIFF 2.0 (OASIS Standard of 5 August 2014), and those that Heard adds to it. */
final class Xliff {
  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

  /** Of attributes that tools keep without understanding them. */
  static final String OWN = "urn:heard:translation:1";

  /** Fingerprint of the translation that is in the file. */
  static final String BEFORE = "before";

  static final String PREFIX = "heard";
  static final String STALE = PREFIX + ":stale";

  private Xliff() {}

  /** Whether XML 1.0 can hold this character. */
  static boolean fits(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
