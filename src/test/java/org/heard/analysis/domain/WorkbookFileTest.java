package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.analysis.Exports;
import org.heard.analysis.ReleasedFilter;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");

  @Test
  void hasTheSheetsInTheirOrder() throws IOException {
    XSSFWorkbook book = write(ReleasedFilter.ALL, Invented.story("words"));
    List<String> names = new ArrayList<>();
    book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
    assertThat(names).containsExactly("data", "codebook", "method", "summary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "أحب المدرسة with Latin 123",
        "👧🏽👨‍👩‍👧 emoji",
        "line one\nline two",
        "<b>&amp; \"quotes\" ]]>",
        "  spaces kept  ",
        "_x0041_ is no code",
        "tab\tinside"
      })
  void wordsComeBackAsTheyWere(String words) throws IOException {
    assertThat(cell(write(ReleasedFilter.ALL, Invented.story(words)), "story")).isEqualTo(words);
  }

  @Test
  void aFormulaIsOnlyWords() throws IOException {
    XSSFWorkbook book = write(ReleasedFilter.ALL, Invented.story("=1+1"));
    assertThat(cell(book, "story")).isEqualTo("'=1+1");
    book.sheetIterator()
        .forEachRemaining(sheet ->
            sheet.forEach(row ->
                row.forEach(
                    cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
  }

  @Test
  void numbersAreNumbers() throws IOException {
    XSSFWorkbook book =
        write(
            ReleasedFilter.ALL,
            Invented.of(
                AgeBand.FROM_6_TO_9, Language.ENGLISH, Map.of("siblings", new Answer.Amount(-2))));
    Cell cell = find(book, "siblings");
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(-2);
  }

  @Test
  void theRestOfAnOverlongTextIsOnASheetOfItsOwn() throws IOException {
    String words = longText();
    XSSFWorkbook book = write(ReleasedFilter.ALL, Invented.story(words));
    String start = cell(book, "story");
    StringBuilder all = new StringBuilder(start);
    Row rest = book.getSheet("continued").getRow(0);
    for (int i = 3; i < rest.getLastCellNum(); i++) {
      all.append(rest.getCell(i).getStringCellValue());
    }
    assertThat(start).hasSizeLessThanOrEqualTo(32_767);
    assertThat(all.toString()).isEqualTo(words);
    assertThat(rest.getCell(0).getStringCellValue()).isEqualTo("data");
    assertThat(rest.getCell(1).getNumericCellValue()).isEqualTo(2);
    assertThat(method(book)).containsEntry("analysis.method.continued", "1");
  }

  // Varied, because a reader takes a text that packs too well for an attack.
  private static String longText() {
    StringBuilder words = new StringBuilder();
    Random random = new Random(7);
    while (words.length() < 70_000) {
      words.append("👧🏽").append(Long.toString(random.nextLong(), 36));
    }
    return words.toString();
  }

  @Test
  void theMethodSheetCountsContributionsChildrenAndGroupsWithAdultsApart() throws IOException {
    ReleasedSubmission child =
        Invented.of(AgeBand.FROM_6_TO_9, Language.ENGLISH, Map.of("story", Invented.words("a")));
    ReleasedSubmission adult =
        Invented.of(AgeBand.ADULT, Language.ENGLISH, Map.of("story", Invented.words("b")));
    ReleasedSubmission group =
        new ReleasedSubmission(
            child.releaseId(),
            1,
            Language.ENGLISH,
            AgeBand.NOT_SAID,
            child.country(),
            true,
            12,
            false,
            child.answers());
    Map<String, String> method = method(write(ReleasedFilter.ALL, child, adult, group));
    assertThat(method)
        .containsEntry("analysis.method.contributions", "3")
        .containsEntry("analysis.method.children", "13")
        .containsEntry("analysis.method.groups", "1")
        .containsEntry("analysis.method.adults", "1")
        .containsEntry("analysis.method.redacted", "0")
        .containsEntry("analysis.method.written", "2026-11-22 10:30 UTC")
        .containsEntry("analysis.method.filter", "analysis.method.filter.none")
        .containsEntry("analysis.method.mark", "bcdfghjkmnpq")
        .containsEntry("analysis.method.purpose", "analysis.purpose.archive")
        .containsEntry("analysis.method.coarser.lines", "0")
        .containsKeys("analysis.method.never", "analysis.method.small");
  }

  @Test
  void theFilterChoosesDataButNotTheSummary() throws IOException {
    List<ReleasedSubmission> all = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      Language language = n % 2 == 0 ? Language.ENGLISH : Language.ARABIC;
      all.add(Invented.of(AgeBand.FROM_6_TO_9, language, Map.of("safe", Answer.Picked.one("yes"))));
    }
    XSSFWorkbook book =
        write(new ReleasedFilter(Language.ARABIC, null), all.toArray(ReleasedSubmission[]::new));
    assertThat(book.getSheet("data").getLastRowNum()).isEqualTo(20);
    assertThat(row(book.getSheet("summary"), "analysis.summary.contributions"))
        .containsExactly("analysis.summary.contributions", "40", "40", "20", "20");
  }

  @Test
  void theSummaryShowsNoSmallNumber() throws IOException {
    List<ReleasedSubmission> all = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      Map<String, Answer> answers =
          Map.of("safe", Answer.Picked.one(n < 3 ? "no" : n < 30 ? "yes" : "other"));
      all.add(Invented.of(AgeBand.FROM_6_TO_9, Language.ENGLISH, answers));
    }
    XSSFWorkbook book = write(ReleasedFilter.ALL, all.toArray(ReleasedSubmission[]::new));
    Sheet summary = book.getSheet("summary");
    assertThat(row(summary, "label no").get(1)).isEqualTo("analysis.summary.hidden");
    for (Row row : summary) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          assertThat(cell.getNumericCellValue()).isGreaterThanOrEqualTo(10);
          assertThat(cell.getNumericCellValue() % 5).isZero();
        }
      }
    }
  }

  @Test
  void theCodebookNamesEveryColumnAndEveryOption() throws IOException {
    XSSFWorkbook book = write(ReleasedFilter.ALL, Invented.story("words"));
    List<String> columns = new ArrayList<>();
    book.getSheet("codebook").forEach(row -> columns.add(row.getCell(0).getStringCellValue()));
    book.getSheet("data")
        .getRow(0)
        .forEach(header -> assertThat(columns).contains(header.getStringCellValue()));
    assertThat(row(book.getSheet("codebook"), "safe")).contains("safe?");
    List<List<String>> rows = new ArrayList<>();
    book.getSheet("codebook").forEach(row -> rows.add(texts(row)));
    assertThat(rows).anyMatch(row -> row.contains("yes") && row.contains("label yes"));
  }

  private static String cell(XSSFWorkbook book, String header) {
    return find(book, header).getStringCellValue();
  }

  private static Cell find(XSSFWorkbook book, String header) {
    Sheet data = book.getSheet("data");
    for (Cell cell : data.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return Objects.requireNonNull(data.getRow(1).getCell(cell.getColumnIndex()));
      }
    }
    throw new AssertionError("No column " + header);
  }

  private static Map<String, String> method(XSSFWorkbook book) {
    Map<String, String> lines = new HashMap<>();
    book.getSheet("method").forEach(row -> lines.put(texts(row).getFirst(), texts(row).getLast()));
    return lines;
  }

  private static List<String> row(Sheet sheet, String start) {
    for (Row row : sheet) {
      List<String> texts = texts(row);
      if (!texts.isEmpty() && texts.getFirst().equals(start)) {
        return texts;
      }
    }
    throw new AssertionError("No row " + start);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      texts.add(
          cell.getCellType() == CellType.NUMERIC
              ? Long.toString((long) cell.getNumericCellValue())
              : cell.getStringCellValue());
    }
    return texts;
  }

  private static XSSFWorkbook write(ReleasedFilter filter, ReleasedSubmission... submissions)
      throws IOException {
    LocalizedText words = Invented.text("An invented call");
    CallPage page =
        new CallPage(
            words, words, words, words, words, words, words, words, words, "sun", "talk", 5, 10);
    ConsultationId id = ConsultationId.random();
    Consultation call =
        new Consultation(id, "invented", page, List.of(Language.ENGLISH), NOW, NOW, NOW, 1);
    Exports.Request request =
        new Exports.Request(
            id,
            Exports.Format.XLSX,
            Language.ENGLISH,
            filter,
            Exports.Purpose.ARCHIVE,
            Invented.WORDS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookFile file = new WorkbookFile(request, call, "bcdfghjkmnpq", Invented.asked(), NOW, out);
    for (ReleasedSubmission submission : submissions) {
      file.pass(submission);
      if (Traits.of(submission).fits(filter)) {
        file.add(submission, Traits.of(submission));
      }
    }
    file.finish();
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
