package org.heard.consultations.translating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that translators work in. */
public enum FileKind {
  /** For translation tools. */
  XLIFF("xlf", "application/xliff+xml"),
  /** For everybody else. */
  WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final String mediaType;

  FileKind(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** What names of such files end in, without the dot. */
  public String ending() {
    return ending;
  }

  /** The type of its content. */
  public String mediaType() {
    return mediaType;
  }

  /** The kind that the ending of a name says. Some tools write {@code .xliff}. */
  static Optional<FileKind> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> name.endsWith("." + kind.ending))
        .findFirst()
        .or(() -> name.endsWith(".xliff") ? Optional.of(XLIFF) : Optional.empty());
  }

  /** All endings, for a sentence. */
  public static String endings() {
    return Arrays.stream(values()).map(kind -> "." + kind.ending).collect(Collectors.joining(", "));
  }
}
