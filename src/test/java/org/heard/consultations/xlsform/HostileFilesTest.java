package org.heard.consultations.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.limits.Excess;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

/** Files that mean harm, or were only saved in the wrong way: a clear no, and little work. */
class HostileFilesTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String START =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  private static final String END = "</sheetData></worksheet>";

  /** What reading both of these files may ask for in all. */
  private static final long MOST_BYTES = 300_000_000;

  @Test
  void anHonestWorkbookOfAnotherProgramIsRead() {
    Imported<Questionnaire> read =
        workbook(
            Workbooks.with(book -> {
              var survey = book.getSheet("survey");
              Workbooks.row(survey, 2, "select_one n", "how_many", "How many?");
              var choices = book.createSheet("choices");
              Workbooks.row(choices, 0, "list_name", "name", "label::English (en)");
              for (int i = 1; i <= 3; i++) {
                Workbooks.row(choices, i, "n");
                choices.getRow(i).createCell(1).setCellValue(i);
                choices.getRow(i).createCell(2).setCellValue(i / 2.0);
              }
            }));

    assertThat(Forms.taken(read).questions().getLast())
        .isInstanceOfSatisfying(
            Question.OneChoice.class,
            choice -> {
              assertThat(choice.options())
                  .extracting(Question.Option::key)
                  .containsExactly("1", "2", "3");
              assertThat(choice.options().getFirst().label().textIn(Language.ENGLISH))
                  .isEqualTo("0.5");
            });
  }

  @Test
  void aFormulaIsRefusedWithItsAddressWhateverItShows() {
    Imported<Questionnaire> read =
        workbook(
            Workbooks.with(book -> {
              var row = book.getSheet("survey").createRow(2);
              row.createCell(0).setCellValue("text");
              row.createCell(1).setCellValue("shown");
              var cell = row.createCell(2);
              cell.setCellFormula("HYPERLINK(\"https://example.org\",\"Fine\")");
              book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            }));

    assertThat(read.report().findings())
        .contains(Finding.of(FileFinding.FORMULA, new Place.Cell("survey", 3, 3)));
    expect(read, FileFinding.FORMULA);
  }

  @Test
  void aHundredThousandRowsAreNotRead() {
    StringBuilder rows = new StringBuilder(START);
    for (int i = 1; i <= 100_000; i++) {
      rows.append("<row r=\"")
          .append(i)
          .append("\"><c r=\"A")
          .append(i)
          .append("\"><v>")
          .append(i * 7919L % 99_991)
          .append("</v></c></row>");
    }
    byte[] file = sheet(rows.append(END).toString());

    expect(workbook(file), FileFinding.TOO_MANY_ROWS);
    String csv = "survey,,,\n" + ",text,a,A\n".repeat(100_000);
    expect(Forms.read("a.csv", bytes(csv)), FileFinding.TOO_MANY_ROWS);
    String markdown = "| survey |\n" + "| | text | a | A |\n".repeat(100_000);
    expect(Forms.read("a.md", bytes(markdown)), FileFinding.TOO_MANY_ROWS);
  }

  @Test
  void wideRowsLongCellsAndManyCellsAreNotRead() {
    byte[] wide = sheet(START + "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>" + END);
    expect(workbook(wide), FileFinding.TOO_MANY_COLUMNS);
    String longCell = "survey,,\n,type," + "x".repeat(10_001) + "\n";
    expect(Forms.read("a.csv", bytes(longCell)), FileFinding.CELL_TOO_LONG);
    String many = "survey,,\n" + (",x".repeat(300) + "\n").repeat(2_000);
    expect(Forms.read("a.csv", bytes(many)), FileFinding.TOO_MANY_CELLS);
    expect(Forms.read("a.md", bytes("| survey |\n".repeat(100))), FileFinding.TOO_MANY_SHEETS);
  }

  @Test
  void whatGrowsWhileItIsReadIsStopped() {
    String entities =
        "<!DOCTYPE a [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    expect(workbook(sheet(entities + START + END)), FileFinding.DOCTYPE);
    String outside = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    expect(workbook(sheet(outside + START + END)), FileFinding.DOCTYPE);
    expect(workbook(sheet(START + " ".repeat(20_000_000) + END)), FileFinding.BOMB);
    byte[] number = sheet(START + "<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>" + END);
    expect(workbook(number), FileFinding.DAMAGED);
  }

  @Test
  void whatIsNotWhatItSaysIsRefused() {
    byte[] honest = Workbooks.with(book -> {});

    expect(Forms.read("form.xlsm", honest), FileFinding.MACROS);
    expect(Forms.read("form.xls", honest), FileFinding.UNKNOWN_ENDING);
    expect(Forms.read("form", honest), FileFinding.UNKNOWN_ENDING);
    expect(Forms.read("form.csv", honest), FileFinding.NOT_UTF8);
    expect(workbook(bytes("survey,,\n")), FileFinding.NOT_WHAT_IT_SAYS);
    expect(workbook(new byte[0]), FileFinding.EMPTY);
    expect(workbook(new byte[FileLimits.TEAM.bytes() + 1]), FileFinding.TOO_LARGE);
    expect(
        Forms.read("a.csv", "survey,,\n,type,été\n".getBytes(StandardCharsets.ISO_8859_1)),
        FileFinding.NOT_UTF8);
    expect(Forms.read("a.csv", bytes("survey,,\n,\"type,name\n")), FileFinding.DAMAGED);
  }

  @Test
  void spoiledWorkbooksAreRefusedAndNeverFail() {
    byte[] honest = Workbooks.with(book -> book.createSheet("choices"));
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] spoiled = honest.clone();
      for (int change = 0; change < 6; change++) {
        spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
      }
      assertThat(workbook(spoiled).report()).isNotNull();
    }
    for (String part : new String[] {SHEET, "xl/workbook.xml", "[Content_Types].xml"}) {
      Map<String, String> other = Map.of(part, "<a><b/></a>");
      assertThat(workbook(Workbooks.replaced(honest, other))).isInstanceOf(Imported.Refused.class);
    }
  }

  @Test
  void noFileTakesMoreMemoryThanItsLimitsAllow() {
    byte[] bomb = sheet(START + " ".repeat(39_000_000) + END);
    byte[] wide = bytes("survey,,\n" + (",x".repeat(390) + "\n").repeat(6_000));
    long before = allocated();

    expect(workbook(bomb), FileFinding.BOMB);
    expect(Forms.read("a.csv", wide), FileFinding.TOO_MANY_CELLS);

    assertThat(allocated() - before).isLessThan(MOST_BYTES);
  }

  @Test
  void namesOfThousandsOfPartsAreNoNames() {
    String name = "a_".repeat(4_999) + "a";
    String key = name.replace('_', '-');
    for (String rows :
        new String[] {
          ",text," + name + ",A\n",
          ",begin_group," + name + ",A\n,text,q,B\n,end_group,,\n",
          ",select_one x,q,A\nchoices,,,\n,list_name,name,label\n,x," + name + ",A\n",
          ",text,q,A\nheard_terms,,,\n,key,heard::word,heard::explanation\n," + key + ",A,B\n"
        }) {
      assertThat(Forms.kinds(csv(",type,name,label\n" + rows))).contains(XlsFinding.NOT_A_NAME);
    }
    assertThat(Forms.kinds(csv(",type,name,label,media::image\n,text,q,A," + key + "\n")))
        .contains(XlsFinding.UNKNOWN_PICTURE);
  }

  @Test
  void fewWordsThatBecomeManyAreNotRead() {
    String options = rows(1_000, ",x,c%d,A,c%d\n");
    String choices = "choices,,,,\n,list_name,name,label,part\n" + options;
    String survey = "survey,,,,\n,type,name,label,choice_filter\n,select_one x,base,A,\n";
    byte[] sharing = sharing("x ".repeat(5_000), 5_000);

    for (byte[] file :
        List.of(
            bytes(choices + survey + rows(1_000, ",select_one x,q%d,A,\n")),
            bytes(choices + survey + rows(1_000, ",select_one x,q%d,A,part=${base}\n")),
            sharing)) {
      long before = allocated();
      expect(Forms.read(file == sharing ? "a.xlsx" : "a.csv", file), FileFinding.BOMB);
      assertThat(allocated() - before).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void namesOfLanguagesAreLookedUpOncePerColumn() {
    String survey = "survey,,,\n,type,name,label::Zulu,hint::Zulu,guidance_hint::Zulu\n";
    long before = allocated();

    Imported<Questionnaire> read = form(survey + rows(2_000, ",text,q%d,A,B,C\n"));

    assertThat(Forms.kinds(read)).containsExactly(Excess.QUESTIONS);

    assertThat(allocated() - before).isLessThan(MOST_BYTES);
  }

  private static String rows(int many, String row) {
    return IntStream.range(0, many)
        .mapToObj(i -> row.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  /** A workbook in which many cells are the same long text, which the package holds once. */
  private static byte[] sharing(String words, int rows) {
    String texts =
        Stream.of("type", "name", "label::en", "text", words)
            .map(text -> "<si><t>" + text + "</t></si>")
            .collect(
                Collectors.joining(
                    "",
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
                    "</sst>"));
    String below =
        IntStream.rangeClosed(2, rows)
            .mapToObj(row ->
                "<row r=\"%1$d\">%2$s<c r=\"B%1$d\" t=\"inlineStr\"><is><t>q%1$d</t></is></c>%3$s</row>"
                    .formatted(row, shared("A" + row, 3), shared("C" + row, 4)))
            .collect(Collectors.joining());
    String head = shared("A1", 0) + shared("B1", 1) + shared("C1", 2);
    return Workbooks.replaced(
        Workbooks.with(HostileFilesTest::unchanged),
        Map.of(
            SHEET,
            START + "<row r=\"1\">" + head + "</row>" + below + END,
            "xl/sharedStrings.xml",
            texts));
  }

  private static String shared(String cell, int text) {
    return "<c r=\"" + cell + "\" t=\"s\"><v>" + text + "</v></c>";
  }

  private static Imported<Questionnaire> csv(String survey) {
    return form("survey,,,,\n" + survey);
  }

  private static Imported<Questionnaire> form(String csv) {
    return Forms.read("form.csv", bytes(csv));
  }

  // Every byte that was asked for, kept or not: what is kept at any time is below it.
  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  private static Imported<Questionnaire> workbook(byte[] file) {
    return Forms.read("form.xlsx", file);
  }

  private static byte[] sheet(String xml) {
    return Workbooks.replaced(Workbooks.with(HostileFilesTest::unchanged), Map.of(SHEET, xml));
  }

  private static void unchanged(XSSFWorkbook book) {
    // Only its first sheet is replaced.
  }

  private static void expect(Imported<Questionnaire> read, FileFinding kind) {
    assertThat(read).isInstanceOf(Imported.Refused.class);
    assertThat(Forms.kinds(read)).as("%s", read.report()).contains(kind);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
