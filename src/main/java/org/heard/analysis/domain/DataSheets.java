package org.heard.analysis.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * The data of a workbook: a further sheet when one is full, and a sheet for what did not fit in a
 * cell.
 */
final class DataSheets extends SheetCells {
  private static final String NAME = "data";
  private static final int PORTION = 30_000;

  /** The rest of a text that is longer than a cell can be. */
  private record Rest(String sheet, int row, int column, String words) {}

  private final Workbook workbook;
  private final FileTable table;
  private final int most;
  private final List<Rest> rests = new ArrayList<>();
  private int sheets = 1;

  DataSheets(Workbook workbook, FileTable table, int most) throws IOException {
    super(workbook.newWorksheet(NAME));
    this.workbook = workbook;
    this.table = table;
    this.most = most;
    begin();
  }

  private void begin() throws IOException {
    sheet().freezePane(1, 1);
    sheet().range(0, 0, 0, table.columns().size() - 1).style().bold().set();
    table.header(this);
  }

  @Override
  public void endRow() throws IOException {
    super.endRow();
    if (row() == most) {
      finish();
      sheets++;
      moveTo(workbook.newWorksheet(NAME + " " + sheets));
      begin();
    }
  }

  /** Ends the last sheet; nothing can be added any more. */
  void finish() throws IOException {
    sheet().close();
  }

  /** How many texts go on in the other sheet. */
  int continued() {
    return rests.size();
  }

  @Override
  void tooLong(int row, int column, String rest) {
    rests.add(new Rest(sheet().getName(), row, column, rest));
  }

  /**
   * Writes what did not fit: the place it belongs to, then the words in as many cells as needed.
   */
  void writeContinued(SheetCells cells) throws IOException {
    for (Rest rest : rests) {
      cells.text(rest.sheet());
      cells.number(rest.row() + 1L);
      cells.number(rest.column() + 1L);
      for (String portion : portions(rest.words())) {
        cells.text(portion);
      }
      cells.endRow();
    }
  }

  private static List<String> portions(String words) {
    List<String> portions = new ArrayList<>();
    int from = 0;
    while (from < words.length()) {
      int to = Math.min(from + PORTION, words.length());
      if (to < words.length() && Character.isHighSurrogate(words.charAt(to - 1))) {
        to--;
      }
      portions.add(words.substring(from, to));
      from = to;
    }
    return portions;
  }
}
