package org.heard;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Looks at what a class file holds beyond what ArchUnit models. */
final class ClassFiles {
  private ClassFiles() {}

  static boolean mentions(JavaClass item, String text) {
    return item.getSource()
        .map(source -> read(source.getUri().toString()).contains(text))
        .orElse(false);
  }

  // Constants are stored as they are, so plain ASCII text can be found without a parser.
  private static String read(String uri) {
    try (InputStream in = java.net.URI.create(uri).toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
