package org.heard.submissions;

import java.util.Arrays;

/**
 * A cleaned drawing, photo or recording, opened. Treat it as what a child said: never log or cache
 * it; {@code toString} hides it.
 *
 * @param contentType what it is: {@code image/png}, {@code image/jpeg} or {@code audio/ogg}
 * @param bytes made by Heard from plain points of colour or sound, never the file that was sent
 */
public record PieceFile(String contentType, byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof PieceFile file
        && contentType.equals(file.contentType)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "PieceFile[hidden]";
  }
}
