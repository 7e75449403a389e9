package org.heard.consultations.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one style sheet of the papers, with the colours of the look written in. */
final class PaperStyle {
  static final String SHEET = read();

  private PaperStyle() {}

  private static String read() {
    try (InputStream file =
        PaperStyle.class.getResourceAsStream("/consultations/paper/paper.css")) {
      if (file == null) {
        throw new IllegalStateException("The style of papers is not in this build");
      }
      return PaperPictures.coloured(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
