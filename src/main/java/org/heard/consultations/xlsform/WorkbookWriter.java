package org.heard.consultations.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as a workbook. Every cell is text, so nothing is ever computed. */
final class WorkbookWriter {
  private static final String VERSION = "1.0";

  private WorkbookWriter() {}

  static void write(List<TableToWrite> tables, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Heard", VERSION);
    for (TableToWrite table : tables) {
      Worksheet sheet = workbook.newWorksheet(table.name());
      for (int row = 0; row < table.rows().size(); row++) {
        List<String> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
          if (!cells.get(column).isEmpty()) {
            sheet.value(row, column, cells.get(column));
          }
        }
      }
      sheet.freezePane(0, 1);
    }
    workbook.finish();
  }
}
