package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.limits.Excess;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody with a translator's link could send. Each is refused within its memory; that it is
 * in seconds is the business of {@code Budget}.
 */
@Timeout(60)
class HostileTranslationsTest {
  private static final TranslationJob JOB =
      Jobs.translated(Jobs.small(Language.FRENCH), Jobs.TITLE, "Appel");
  private static final byte[] WORKBOOK = Jobs.write(JOB, FileKind.WORKBOOK);
  private static final String XLIFF = Jobs.xliff(JOB);
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SHARED = "xl/sharedStrings.xml";

  /** Several times what the limits of a file add up to. */
  private static final long MOST_BYTES = 1_500_000_000;

  @Test
  void theHonestFilesAreTaken() {
    assertThat(workbook(WORKBOOK)).isInstanceOf(Imported.Taken.class);
    assertThat(Jobs.xliff(JOB, XLIFF)).isInstanceOf(Imported.Taken.class);
    assertThat(XLIFF).contains("Appel");
    assertThat(words(SHARED)).contains("Appel");
  }

  @Test
  void nothingOfAWorkbookIsRunOrComputed() {
    refused(with("xl/vbaProject.bin", "x"), FileFinding.MACROS);
    refused(with("xl/macrosheets/sheet1.xml", "<a/>"), FileFinding.MACROS);
    String computed =
        words(SHEET).replaceFirst("(<c [^>]*E4[^>]*>).*?</c>", "$1<f>1+1</f><v>2</v></c>");
    assertThat(computed).contains("<f>");
    refused(with(SHEET, computed), FileFinding.FORMULA);
  }

  @Test
  void linksToTheOutsideAreNotFollowed() {
    String link =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"http://127.0.0.1:1/x\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "externalLinkPath\"/></Relationships>";
    assertThat(workbook(with("xl/externalLinks/_rels/externalLink1.xml.rels", link)))
        .isInstanceOf(Imported.Taken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {SHEET, SHARED, "xl/workbook.xml", "[Content_Types].xml"})
  void entitiesAreRefusedInEveryPart(String part) {
    String head =
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    String words = words(part);
    int root = words.indexOf("?>") + 2;
    refused(
        with(part, words.substring(0, root) + head + words.substring(root)), FileFinding.DOCTYPE);
  }

  @Test
  void manyRowsAndManyCopiesOfALongTextAreStopped() {
    String sheet = words(SHEET);
    String rows =
        IntStream.range(10, 100_010)
            .mapToObj(row ->
                "<row r=\"%1$d\"><c r=\"B%1$d\" t=\"inlineStr\"><is><t>x</t></is></c></row>"
                    .formatted(row))
            .collect(Collectors.joining());
    refused(
        with(SHEET, sheet.replace("</sheetData>", rows + "</sheetData>")),
        FileFinding.TOO_MANY_ROWS);

    long before = allocated();
    String words = words(SHARED).replace("Appel", "é ".repeat(4_990));
    int text = numberOfTheLongText();
    String copies =
        IntStream.range(10, 2_000)
            .mapToObj(row ->
                "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"inlineStr\"><is><t>texts.X%1$d.all</t></is></c>%2$s%3$s</row>"
                    .formatted(row, cell("D" + row, text), cell("E" + row, text)))
            .collect(Collectors.joining());
    Map<String, String> parts = parts();
    parts.put(SHARED, words);
    parts.put(SHEET, sheet.replace("</sheetData>", copies + "</sheetData>"));
    refused(zip(parts), FileFinding.BOMB);
    assertThat(allocated() - before).isLessThan(MOST_BYTES);
  }

  @Test
  void deepNestingAndInclusionsOfXliffEndInARefusal() {
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>";
    Imported<TranslatedFile> read = Jobs.xliff(JOB, XLIFF.replace("Appel", include + "Appel"));
    assertThat(Jobs.taken(read).units())
        .extracting(TranslatedFile.Unit::target)
        .contains("Appel")
        .noneMatch(words -> words.contains("root:"));
    String deep = "<pc id=\"1\">".repeat(200_000);
    assertThat(kinds(Jobs.xliff(JOB, XLIFF.replace("Appel", deep + "Appel"))))
        .contains(FileFinding.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0001", "202E", "D800", "FFFF"})
  void aSignThatNoTextCanHaveIsSaidAtItsPlaceHoweverItIsWritten(String sign) {
    Imported<TranslatedFile> xliff =
        Jobs.xliff(JOB, XLIFF.replace("Appel", "Ap<cp hex=\"" + sign + "\"/>pel"));

    assertThat(kinds(xliff)).containsExactly(Excess.SIGN);
    assertThat(xliff.report().findings().getFirst().arguments()).containsExactly("Ap", "U+" + sign);
  }

  @Test
  void suchASignInAWorkbookIsSaidAtItsCell() {
    Imported<TranslatedFile> read =
        workbook(with(SHARED, words(SHARED).replace("Appel", "Ap\u202Epel")));

    assertThat(kinds(read)).containsExactly(Excess.SIGN);
    assertThat(read.report().findings().getFirst().place().toString()).contains("Cell");
  }

  @Test
  void spoiledFilesAreRefusedAndNeverFail() {
    Random random = new Random(11);
    byte[] xliff = XLIFF.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 200; i++) {
      assertThat(workbook(spoiled(WORKBOOK, random)).report()).isNotNull();
      assertThat(Jobs.read(JOB, FileKind.XLIFF, spoiled(xliff, random)).report()).isNotNull();
    }
    for (String part : List.of(SHEET, SHARED, "xl/workbook.xml", "[Content_Types].xml")) {
      assertThat(workbook(with(part, "<a><b/></a>"))).isInstanceOf(Imported.Refused.class);
    }
  }

  @Test
  void lettersOfAnotherEncodingAreNotGuessed() {
    byte[] latin = XLIFF.replace("Appel", "Échange").getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = ("\uFEFF" + XLIFF.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);

    assertThat(kinds(Jobs.read(JOB, FileKind.XLIFF, latin))).containsExactly(FileFinding.NOT_UTF8);
    assertThat(Jobs.read(JOB, FileKind.XLIFF, wide)).isInstanceOf(Imported.Taken.class);
  }

  private static byte[] spoiled(byte[] file, Random random) {
    byte[] spoiled = file.clone();
    for (int change = 0; change < 6; change++) {
      spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
    }
    return spoiled;
  }

  /** Where "Appel" stands among the shared texts. */
  private static int numberOfTheLongText() {
    String shared = words(SHARED);
    return shared.substring(0, shared.indexOf("Appel")).split("<si>", -1).length - 2;
  }

  private static String cell(String address, int text) {
    return "<c r=\"" + address + "\" t=\"s\"><v>" + text + "</v></c>";
  }

  private static void refused(byte[] file, Finding.Kind kind) {
    Imported<TranslatedFile> read = workbook(file);
    assertThat(read).isInstanceOf(Imported.Refused.class);
    assertThat(kinds(read)).contains(kind);
  }

  private static Imported<TranslatedFile> workbook(byte[] file) {
    return Jobs.read(JOB, FileKind.WORKBOOK, file);
  }

  private static List<Finding.Kind> kinds(Imported<TranslatedFile> read) {
    return read.report().findings().stream().map(Finding::kind).toList();
  }

  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  private static byte[] with(String part, String words) {
    Map<String, String> parts = parts();
    parts.put(part, words);
    return zip(parts);
  }

  private static String words(String part) {
    return Objects.requireNonNull(parts().get(part));
  }

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(WORKBOOK)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        byte[] words = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(words, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return parts;
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
