package org.heard.consultations.xlsform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file that tables of XLSForm travel in. */
public enum Container {
  WORKBOOK(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV(".csv", "text/csv;charset=UTF-8"),
  MARKDOWN(".md", "text/markdown;charset=UTF-8");

  private final String ending;
  private final String contentType;

  Container(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  /** What its names end in, with the dot. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String contentType() {
    return contentType;
  }

  /** The kind of a file name; empty when it ends in something else. */
  static Optional<Container> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> name.endsWith(one.ending)).findFirst();
  }

  /** All endings, for people. */
  static String endings() {
    return Arrays.stream(values()).map(Container::ending).collect(Collectors.joining(", "));
  }
}
