package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.heard.analysis.Labels;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

class DataSheetsTest {

  @Test
  void aFullSheetGoesOnInAnotherWithItsHeader() throws IOException {
    XSSFWorkbook book = write(5, 3);
    assertThat(book.getNumberOfSheets()).isEqualTo(3);
    assertThat(firstCell(book.getSheet("data"), 0)).isEqualTo("release_id");
    assertThat(book.getSheet("data").getLastRowNum()).isEqualTo(2);
    assertThat(firstCell(book.getSheet("data 2"), 0)).isEqualTo("release_id");
    assertThat(book.getSheet("data 2").getLastRowNum()).isEqualTo(2);
    assertThat(book.getSheet("data 3").getLastRowNum()).isEqualTo(1);
  }

  @Test
  void manyLinesAreWrittenOutWhileTheyCome() throws IOException {
    XSSFWorkbook book = write(1_000, 1_048_576);
    assertThat(book.getNumberOfSheets()).isEqualTo(1);
    assertThat(book.getSheet("data").getLastRowNum()).isEqualTo(1_000);
  }

  private static String firstCell(Sheet sheet, int row) {
    return sheet.getRow(row).getCell(0).getStringCellValue();
  }

  private static XSSFWorkbook write(int lines, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "Heard", "1.0");
    FileTable table = new FileTable(Invented.asked(), new Labels(Language.ENGLISH, Invented.WORDS));
    DataSheets sheets = new DataSheets(workbook, table, most);
    for (int n = 0; n < lines; n++) {
      ReleasedSubmission story = Invented.story("words");
      table.row(story, Traits.of(story), sheets);
    }
    sheets.finish();
    workbook.finish();
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
