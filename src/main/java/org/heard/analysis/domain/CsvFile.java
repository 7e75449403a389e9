package org.heard.analysis.domain;

import java.io.IOException;
import java.io.OutputStream;
import org.heard.moderation.released.ReleasedSubmission;

/** The data alone. */
final class CsvFile implements ReleasedFile {
  private final FileTable table;
  private final CsvCells cells;
  private long rows;

  CsvFile(FileTable table, OutputStream out) throws IOException {
    this.table = table;
    this.cells = new CsvCells(out);
    table.header(cells);
  }

  @Override
  public void add(ReleasedSubmission submission, Traits shown) throws IOException {
    table.row(submission, shown, cells);
    rows++;
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public void finish() throws IOException {
    cells.flush();
  }
}
