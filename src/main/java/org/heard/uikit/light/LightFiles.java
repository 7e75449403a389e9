package org.heard.uikit.light;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files of the jar that are written into pages. */
final class LightFiles {
  private LightFiles() {}

  static Optional<String> read(String path) {
    try (InputStream file = LightFiles.class.getResourceAsStream("/light/" + path)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
