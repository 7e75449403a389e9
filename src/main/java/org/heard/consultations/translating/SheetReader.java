package org.heard.consultations.translating;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.CellWords;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.formats.ZipGuard;

/** Reads the workbook of a translation; sheets that somebody added are not looked at. */
final class SheetReader {
  private final FileHead head;
  private final Budget budget;
  private final Findings findings;

  private SheetReader(FileHead head, Budget budget, Findings findings) {
    this.head = head;
    this.budget = budget;
    this.findings = findings;
  }

  static TranslatedFile read(byte[] file, FileHead head, Budget budget, Findings findings) {
    ZipGuard.requireOfficeFile(file, "." + FileKind.WORKBOOK.ending(), budget);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      budget.sheet();
      return new SheetReader(head, budget, findings).read(workbook.getFirstSheet());
    } catch (RefusedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library meets broken parts in many ways, none of which says more to people.
      throw RefusedFileException.of(FileFinding.DAMAGED, Place.FILE);
    }
  }

  private TranslatedFile read(Sheet sheet) throws IOException {
    List<TranslatedFile.Unit> units = new ArrayList<>();
    boolean known = false;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
        Row row = all.next();
        budget.row(place(sheet, row, 0), row.getCellCount());
        String id = words(sheet, row, SheetColumns.ID);
        if (id.equals(SheetColumns.MARK)) {
          requireHead(words(sheet, row, SheetColumns.BEFORE));
          known = true;
        } else if (!known) {
          throw RefusedFileException.of(TranslationFinding.NOT_OUR_WORKBOOK, Place.FILE);
        } else if (!id.isEmpty()) {
          units.add(unit(sheet, row, id));
        }
      }
    }
    if (!known) {
      throw RefusedFileException.of(TranslationFinding.NOT_OUR_WORKBOOK, Place.FILE);
    }
    return new TranslatedFile(units);
  }

  private void requireHead(String of) {
    String[] parts = of.split(" ");
    if (parts.length != 3) {
      throw RefusedFileException.of(TranslationFinding.NOT_OUR_WORKBOOK, Place.FILE);
    }
    head.requireCall(parts[0]);
    head.requireLanguages(parts[1], parts[2]);
  }

  private TranslatedFile.Unit unit(Sheet sheet, Row row, String id) {
    String source = words(sheet, row, SheetColumns.SOURCE);
    Place at = place(sheet, row, SheetColumns.TARGET);
    if (source.isBlank()) {
      throw RefusedFileException.of(TranslationFinding.INCOMPLETE, at);
    }
    return new TranslatedFile.Unit(
        id,
        source,
        words(sheet, row, SheetColumns.TARGET),
        words(sheet, row, SheetColumns.BEFORE),
        // The column of states is for reading: people seldom keep such a column in step.
        false,
        at);
  }

  private String words(Sheet sheet, Row row, int column) {
    Place place = place(sheet, row, column);
    String words =
        row.getOptionalCell(column).map(cell -> CellWords.of(cell, place, findings)).orElse("");
    budget.cell(place, words);
    return words;
  }

  private static Place place(Sheet sheet, Row row, int column) {
    return new Place.Cell(sheet.getName(), row.getRowNum(), column + 1);
  }
}
