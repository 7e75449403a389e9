package org.heard.uikit.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What all papers share of their look, and what a kind of paper adds, with the colours in it. */
public final class PaperStyle {
  private static final String SHARED = read("/uikit/paper/shared.css");

  private final String sheet;

  /**
   * The style of one kind of paper.
   *
   * @param file a style sheet among the resources; what it says goes before what all papers share
   * @throws IllegalStateException when there is no such file
   */
  public PaperStyle(String file) {
    sheet = SHARED + read(file);
  }

  /** The rules on paper of a size; words of an element {@code running(foot)} stand below. */
  public String on(PaperSize size) {
    return "@page { size: %s; margin: 14mm 14mm 17mm; @bottom-center { content: element(foot); } }\n"
            .formatted(size.css())
        + sheet;
  }

  private static String read(String name) {
    try (InputStream file = PaperStyle.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("The style " + name + " is not in this build");
      }
      return PaperPictures.coloured(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
