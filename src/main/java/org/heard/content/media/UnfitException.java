package org.heard.content.media;

import java.io.IOException;

/** A file that is not taken. */
final class UnfitException extends IOException {
  private final Unfit why;
  private final int line;

  UnfitException(Unfit why) {
    this(why, 0);
  }

  /**
   * One whose fault stands in a line.
   *
   * @param line from 1; 0 for none
   */
  UnfitException(Unfit why, int line) {
    super("The file is not taken: " + why);
    this.why = why;
    this.line = line;
  }

  Unfit why() {
    return why;
  }

  int line() {
    return line;
  }
}
