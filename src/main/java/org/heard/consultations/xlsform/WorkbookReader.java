package org.heard.consultations.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.CellWords;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.formats.ZipGuard;

/** Reads the sheets of a workbook row by row; what is computed is refused, not evaluated. */
final class WorkbookReader {
  private final Budget budget;
  private final Findings findings;

  WorkbookReader(Budget budget, Findings findings) {
    this.budget = budget;
    this.findings = findings;
  }

  List<Sheet> read(byte[] file) {
    ZipGuard.requireOfficeFile(file, Container.WORKBOOK.ending(), budget);
    List<Sheet> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (var sheet : workbook.getSheets().toList()) {
        budget.sheet();
        if (SheetNames.read(sheet.getName(), new Place.Part(sheet.getName()), findings)) {
          sheets.add(read(sheet));
        }
      }
    } catch (RefusedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library meets broken parts in many ways, none of which says more to people.
      throw RefusedFileException.of(FileFinding.DAMAGED, Place.FILE);
    }
    return sheets;
  }

  private Sheet read(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
      for (Iterator<org.dhatim.fastexcel.reader.Row> all = stream.iterator(); all.hasNext(); ) {
        var row = all.next();
        budget.row(new Place.Cell(sheet.getName(), row.getRowNum(), 1), row.getCellCount());
        List<Cell> cells = read(sheet.getName(), row);
        if (!cells.isEmpty()) {
          rows.add(new Row(cells));
        }
      }
    }
    return new Sheet(sheet.getName(), rows);
  }

  private List<Cell> read(String sheet, org.dhatim.fastexcel.reader.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (var cell : row) {
      if (cell != null) {
        int column = cell.getColumnIndex() + 1;
        Place place = new Place.Cell(sheet, row.getRowNum(), column);
        String text = CellWords.of(cell, place, findings).strip();
        budget.cell(place, text);
        if (!text.isEmpty()) {
          cells.add(new Cell(column, text, place));
        }
      }
    }
    return cells;
  }
}
