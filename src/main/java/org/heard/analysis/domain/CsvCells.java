package org.heard.analysis.domain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180: commas, quotes where needed, CRLF. Begins with a byte order mark for Excel. */
final class CsvCells implements CellWriter {
  private static final int BUFFER = 1 << 16;

  private final CSVPrinter printer;

  CsvCells(OutputStream out) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    writer.write('\uFEFF');
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  @Override
  public void text(String words) throws IOException {
    printer.print(SafeText.of(words));
  }

  @Override
  public void number(long value) throws IOException {
    printer.print(value);
  }

  @Override
  public void number(BigDecimal value) throws IOException {
    printer.print(value.toPlainString());
  }

  @Override
  public void blank() throws IOException {
    printer.print("");
  }

  @Override
  public void endRow() throws IOException {
    printer.println();
  }

  void flush() throws IOException {
    printer.flush();
  }
}
