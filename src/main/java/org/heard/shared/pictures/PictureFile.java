package org.heard.shared.pictures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A picture as Heard wrote it.
 *
 * @param contentType {@code image/png} or {@code image/jpeg}
 * @param bytes treat them as they are: not to be changed
 * @param width points across
 * @param height points down
 */
public record PictureFile(String contentType, byte[] bytes, int width, int height) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PictureFile file
        && contentType.equals(file.contentType)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "PictureFile[%s, %d x %d]".formatted(contentType, width, height);
  }
}
