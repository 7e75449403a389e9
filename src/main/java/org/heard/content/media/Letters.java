package org.heard.content.media;

import java.nio.charset.StandardCharsets;

/** Names inside of files. */
final class Letters {
  private Letters() {}

  /** Whether these letters stand there. */
  static boolean at(byte[] bytes, int at, String letters) {
    return at >= 0
        && at + letters.length() <= bytes.length
        && new String(bytes, at, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
  }

  static byte[] of(String letters) {
    return letters.getBytes(StandardCharsets.ISO_8859_1);
  }
}
