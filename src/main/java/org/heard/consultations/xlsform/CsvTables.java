package org.heard.consultations.xlsform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileText;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;

/** All sheets in one CSV file, the name of a sheet in the first column. */
final class CsvTables {
  private static final Pattern SEPARATOR = Pattern.compile("\\A\\s*\"?\\w+\"?\\s*([,;\t])");
  // Spreadsheets compute what begins so. One apostrophe keeps it as text, and is taken off again.
  private static final String COMPUTED = "=+-@'";

  private CsvTables() {}

  static List<Sheet> read(byte[] file, Budget budget, Findings findings) {
    String text = FileText.of(file);
    SheetsInOne sheets = new SheetsInOne(budget, findings);
    Matcher separator = SEPARATOR.matcher(text);
    char between = separator.find() ? separator.group(1).charAt(0) : ',';
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(between).get();
    int number = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord line : parser) {
        number = (int) parser.getCurrentLineNumber();
        row(line, sheets);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, new Place.Line(number + 1, 1));
    }
    return sheets.sheets();
  }

  private static void row(CSVRecord line, SheetsInOne sheets) {
    int number = (int) line.getRecordNumber();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Place place = new Place.Cell(sheets.name(), number, i + 1);
      cells.add(new Cell(i + 1, bare(line.get(i).strip()), place));
    }
    sheets.row(cells, new Place.Cell(sheets.name(), number, 1));
  }

  private static String bare(String text) {
    boolean kept = text.length() > 1 && text.charAt(0) == '\'' && computed(text.substring(1));
    return kept ? text.substring(1) : text;
  }

  private static boolean computed(String text) {
    return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
  }

  static String write(List<TableToWrite> tables) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
      for (TableToWrite table : tables) {
        printer.printRecord(table.name());
        for (List<String> row : table.rows()) {
          List<String> cells = new ArrayList<>(List.of(""));
          row.forEach(cell -> cells.add(computed(cell) ? "'" + cell : cell));
          printer.printRecord(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
