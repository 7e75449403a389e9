package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Sentences;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
  private static final TranslationJob JOB = Jobs.small(Language.FRENCH);
  private static final String FILE = Jobs.xliff(JOB);

  @Test
  void everyFindingHasASentence() {
    Sentences.fit(TranslationFinding.values());
  }

  @Test
  void entitiesAreNeverExpandedAndNothingIsReadFromOutside() {
    String head = "<!DOCTYPE xliff [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

    expect(FILE.replace("?>", "?>" + head), FileFinding.DOCTYPE);
  }

  @Test
  void aFileOfAnotherKindOrCallOrLanguageIsRefused() {
    expect("<xliff version=\"1.2\"/>", TranslationFinding.NOT_XLIFF);
    expect(FILE.replace("document:2.0", "document:2.2"), TranslationFinding.NOT_XLIFF);
    expect(
        FILE.replace(JOB.call().value().toString(), ConsultationId.random().value().toString()),
        TranslationFinding.OTHER_CALL);
    expect(FILE.replace("trgLang=\"fr\"", "trgLang=\"es\""), TranslationFinding.OTHER_LANGUAGES);
    expect("{}", FileFinding.DAMAGED);
    expect("", FileFinding.EMPTY);
    assertThat(kinds(Jobs.FILES.read(JOB, "file.docx", new byte[] {1})))
        .containsExactly(FileFinding.UNKNOWN_ENDING);
  }

  @Test
  void aDamagedFileIsRefusedAsAWhole() {
    expect(FILE.substring(0, FILE.length() / 2), FileFinding.DAMAGED);
    expect(FILE.replaceFirst("<source>[^<]*</source>", ""), TranslationFinding.INCOMPLETE);
    expect(FILE.replace("School?", "School?<cp hex=\"FFFFFF\"/>"), FileFinding.DAMAGED);
    expect(FILE.replace(".helper.all\"", ".title.all\""), TranslationFinding.TWICE);
  }

  @Test
  void aFileWithTooManyOrTooLongTextsIsRefused() {
    String unit = "<unit id=\"u\"><segment><source>a</source><target>b</target></segment></unit>";

    expect(FILE.replace("</file>", unit.repeat(10_001) + "</file>"), FileFinding.TOO_MANY_ROWS);
    expect(FILE.replace("School?", "a".repeat(10_001)), FileFinding.CELL_TOO_LONG);
  }

  @Test
  void aWorkbookOfSomebodyElseIsRefused() throws IOException {
    assertThat(workbook(List.of("texts.TITLE.all", "", "", "Call", "Appel")))
        .containsExactly(TranslationFinding.NOT_OUR_WORKBOOK);
    assertThat(workbook(List.of(SheetColumns.MARK, "something")))
        .contains(TranslationFinding.NOT_OUR_WORKBOOK);
    assertThat(kinds(Jobs.read(JOB, FileKind.WORKBOOK, bytes("PK"))))
        .containsExactly(FileFinding.NOT_WHAT_IT_SAYS);
  }

  @Test
  void aWorkbookThatUnpacksToFarTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      byte[] blanks = new byte[1_000_000];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 50; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }

    assertThat(kinds(Jobs.read(JOB, FileKind.WORKBOOK, out.toByteArray())))
        .containsExactly(FileFinding.BOMB);
  }

  @Test
  void formattingGoesAndItsWordsStay() {
    String file =
        FILE.replace(
            "<source>School?</source>",
            "<source>School?</source><target><pc id=\"1\">École</pc> ?</target>");
    Imported<TranslatedFile> read = Jobs.xliff(JOB, file);

    assertThat(Jobs.taken(read).units())
        .extracting(TranslatedFile.Unit::target)
        .contains("École ?");
    assertThat(kinds(read)).containsExactly(TranslationFinding.FORMATTING);
  }

  private static List<Finding.Kind> workbook(List<String> row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "Other", "1.0");
    Worksheet sheet = workbook.newWorksheet("One");
    for (int column = 0; column < row.size(); column++) {
      sheet.value(0, column, row.get(column));
    }
    workbook.finish();
    return kinds(Jobs.read(JOB, FileKind.WORKBOOK, out.toByteArray()));
  }

  private static void expect(String file, Finding.Kind kind) {
    assertThat(kinds(Jobs.xliff(JOB, file))).containsExactly(kind);
  }

  private static List<Finding.Kind> kinds(Imported<TranslatedFile> read) {
    return read.report().findings().stream().map(Finding::kind).toList();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
