package org.heard.analysis.domain;

import java.io.IOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook, streamed. Texts are typed as texts, so none becomes a formula. */
class SheetCells implements CellWriter {
  private static final int ROWS_BETWEEN_FLUSHES = 250;
  private static final int LONGEST_CELL = 32_767;

  private Worksheet sheet;
  private int row;
  private int column;

  SheetCells(Worksheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public void text(String words) throws IOException {
    String safe = SafeText.of(words).replace("\r\n", "\n").replace('\r', '\n');
    String cell = safe;
    if (safe.length() > LONGEST_CELL) {
      int cut = Character.isHighSurrogate(safe.charAt(LONGEST_CELL - 1)) ? 1 : 0;
      cell = safe.substring(0, LONGEST_CELL - cut);
      tooLong(row, column, safe.substring(cell.length()));
    }
    if (!cell.isEmpty()) {
      sheet.inlineString(row, column, unescaped(cell));
    }
    column++;
  }

  /** A text did not fit in its cell; the rest must not get lost. */
  void tooLong(int row, int column, String rest) throws IOException {
    throw new IOException("A text of an explaining sheet is too long for a cell");
  }

  @Override
  public void number(long value) {
    sheet.value(row, column++, value);
  }

  @Override
  public void number(BigDecimal value) {
    sheet.value(row, column++, value);
  }

  @Override
  public void blank() {
    column++;
  }

  @Override
  public void endRow() throws IOException {
    row++;
    column = 0;
    if (row % ROWS_BETWEEN_FLUSHES == 0) {
      sheet.flush();
    }
  }

  /** Goes on at the top of another sheet. */
  void moveTo(Worksheet next) {
    sheet = next;
    row = 0;
    column = 0;
  }

  Worksheet sheet() {
    return sheet;
  }

  int row() {
    return row;
  }

  /** Words on one line, in bold. */
  void heading(String words) throws IOException {
    sheet.style(row, column).bold().set();
    text(words);
  }

  // Spreadsheets read _x0041_ as a coded A: words that look so get their underscore coded.
  private static String unescaped(String words) {
    return words.contains("_x") ? words.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : words;
  }
}
