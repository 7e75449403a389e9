package org.heard.content.importing;

import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Severity;

/** What a text file has that blocks have not. */
enum TextFinding implements Finding.Kind {
  TABLE("content.file.table", Severity.LEFT_OUT, 0),
  /** A note at the foot of a page or at the end. */
  FOOTNOTE("content.file.footnote", Severity.LEFT_OUT, 0),
  COMMENT("content.file.comment", Severity.LEFT_OUT, 0),
  /** Words beside the text: a box, a drawing with words, an embedded object. */
  BESIDE("content.file.beside", Severity.LEFT_OUT, 0),
  /** Argument: how the piece begins. */
  MARKUP("content.file.markup", Severity.LEFT_OUT, 1),
  CODE("content.file.code", Severity.LEFT_OUT, 0),
  /** Words that somebody proposed to take away are not read; proposed ones are. */
  TRACKED("content.file.tracked", Severity.CHANGED, 0),
  /** A picture of the set stands for it; argument: what it shows, if the file says it. */
  PICTURE("content.file.picture", Severity.CHANGED, 1),
  /** The same for one that is broken, hostile or too large. */
  PICTURE_REFUSED("content.file.picture-refused", Severity.CHANGED, 1),
  /** The same for one that comes after as many as are taken, or after too long a time. */
  TOO_MANY_PICTURES("content.file.too-many-pictures", Severity.CHANGED, 1),
  /** Only the words of a link stay; argument: where it led. */
  LINK("content.file.link", Severity.CHANGED, 1),
  /** Argument: the endings that can be read. */
  UNKNOWN("content.file.unknown", Severity.REFUSED, 1),
  NOTHING("content.file.nothing", Severity.REFUSED, 0);

  private final String key;
  private final Severity severity;
  private final int arguments;

  TextFinding(String key, Severity severity, int arguments) {
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
