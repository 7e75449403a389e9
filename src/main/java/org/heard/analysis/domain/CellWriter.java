package org.heard.analysis.domain;

import java.io.IOException;
import java.math.BigDecimal;

/** Takes the cells of a table one after another. Makes every text safe. */
interface CellWriter {

  /** A cell with words. */
  void text(String words) throws IOException;

  /** A cell with a number. */
  void number(long value) throws IOException;

  /** A cell with a number that may have digits behind its point. */
  void number(BigDecimal value) throws IOException;

  /** A cell with nothing in it. */
  void blank() throws IOException;

  /** The next cell begins a new line. */
  void endRow() throws IOException;
}
