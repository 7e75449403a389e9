package org.heard.consultations.formats;

/** What is found about a file before anybody asks what it means. */
public enum FileFinding implements Finding.Kind {
  /** There were more findings; argument: how many are listed. */
  MORE("consultations.file.more", Severity.LEFT_OUT, 1),
  EMPTY("consultations.file.empty", 0),
  /** Argument: the limit in megabytes. */
  TOO_LARGE("consultations.file.too-large", 1),
  /** The name ends in a way that is not known; argument: the endings that are. */
  UNKNOWN_ENDING("consultations.file.unknown-ending", 1),
  /** The content is not what the ending says; argument: the ending. */
  NOT_WHAT_IT_SAYS("consultations.file.not-what-it-says", 1),
  /** Sealed with a password, or a spreadsheet of the years before 2007. */
  LOCKED_OR_OLD("consultations.file.locked-or-old", 0),
  MACROS("consultations.file.macros", 0),
  /** Unpacks to far more than it weighs. */
  BOMB("consultations.file.bomb", 0),
  /** Declares its own entities or calls in outside ones. */
  DOCTYPE("consultations.file.doctype", 0),
  DAMAGED("consultations.file.damaged", 0),
  NOT_UTF8("consultations.file.not-utf8", 0),
  /** Argument: the limit. */
  TOO_MANY_SHEETS("consultations.file.too-many-sheets", 1),
  TOO_MANY_ROWS("consultations.file.too-many-rows", 1),
  TOO_MANY_COLUMNS("consultations.file.too-many-columns", 1),
  TOO_MANY_CELLS("consultations.file.too-many-cells", 1),
  /** Argument: the limit in characters. */
  CELL_TOO_LONG("consultations.file.cell-too-long", 1),
  /** Argument: the limit in seconds. */
  TOO_SLOW("consultations.file.too-slow", 1),
  /** A cell is computed, so that what it shows is not what it holds. */
  FORMULA("consultations.file.formula", 0);

  private final String key;
  private final Severity severity;
  private final int arguments;

  FileFinding(String key, int arguments) {
    this(key, Severity.REFUSED, arguments);
  }

  FileFinding(String key, Severity severity, int arguments) {
    this.key = key;
    this.severity = severity;
    this.arguments = arguments;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public int arguments() {
    return arguments;
  }
}
