package org.heard.uikit.paper;

/** Words have letters that none of the fonts has: no paper is better than one with gaps in it. */
public final class NotPrintableException extends RuntimeException {
  private final String letters;

  NotPrintableException(String letters) {
    super("No font here has the letters " + letters);
    this.letters = letters;
  }

  /** The first of them. */
  public String letters() {
    return letters;
  }
}
