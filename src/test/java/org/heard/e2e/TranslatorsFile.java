package org.heard.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file that was sent to a translator, who translates what is to do with tools of their own. */
final class TranslatorsFile {
  private static final int SOURCE = 3;
  private static final int TARGET = 4;
  private static final int STATE = 5;
  private static final Pattern TO_DO =
      Pattern.compile(
          "(<segment state=\"initial\"[^>]*>\\s*<source>([^<]*)</source>\\s*)"
              + "(?:<target>[^<]*</target>\\s*)?(?=</segment>)");

  private TranslatorsFile() {}

  /**
   * Fills a workbook; each translation is the original behind a mark.
   *
   * @param done what the workbook says of texts that are translated
   */
  static Path workbook(Path sent, String mark, String done) {
    Path back = back(sent, "xlsx");
    try (InputStream in = Files.newInputStream(sent);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(back)) {
      for (Row row : book.getSheetAt(0)) {
        if (row.getRowNum() > 0 && !row.getCell(STATE).getStringCellValue().equals(done)) {
          row.getCell(TARGET, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
              .setCellValue(mark + row.getCell(SOURCE).getStringCellValue());
        }
      }
      book.write(out);
      return back;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with XLIFF. */
  static Path xliff(Path sent, String mark) {
    try {
      String filled =
          TO_DO.matcher(Files.readString(sent)).replaceAll("$1<target>" + mark + "$2</target>");
      return Files.writeString(back(sent, "xlf"), filled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path back(Path sent, String ending) {
    return sent.resolveSibling("back-" + sent.getFileName() + "." + ending);
  }
}
