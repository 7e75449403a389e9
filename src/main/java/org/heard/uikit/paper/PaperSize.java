package org.heard.uikit.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sizes of paper of printers. */
public enum PaperSize {
  A4("A4", "A4"),
  /** 8.5 by 11 inches. */
  LETTER("letter", "Letter");

  private final String css;
  private final String label;

  PaperSize(String css, String label) {
    this.css = css;
    this.label = label;
  }

  /** The size of a word in an address; empty for a word that is none of ours. */
  public static Optional<PaperSize> of(String key) {
    return Arrays.stream(values()).filter(size -> size.key().equals(key)).findFirst();
  }

  /** Its name in rules of style. */
  public String css() {
    return css;
  }

  /** Its name, which is the same in every language. */
  public String label() {
    return label;
  }

  /** Its word in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
