package org.heard.consultations.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FileGuardsTest {
  private static final String PLAIN = "<?xml version=\"1.0\"?><a/>";

  @Test
  void aPlainPackagePasses() throws IOException {
    look(zip("[Content_Types].xml", bytes(PLAIN)));
  }

  @Test
  void aPackageThatGrowsIsStoppedWhileItGrows() throws IOException {
    byte[] bomb = zip("[Content_Types].xml", bytes("<a>" + "0".repeat(5_000_000) + "</a>"));

    assertThat(bomb.length).isLessThan(10_000);
    expect(FileFinding.BOMB, () -> look(bomb));
  }

  @Test
  void manyEntriesAreABombToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i <= FileLimits.TEAM.entries(); i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
      }
    }
    expect(FileFinding.BOMB, () -> look(out.toByteArray()));
  }

  @Test
  void entitiesNeverReachAReader() throws IOException {
    String inner = "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
    String outer = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
    for (String hostile : new String[] {inner, outer}) {
      expect(FileFinding.DOCTYPE, () -> look(zip("[Content_Types].xml", bytes(hostile))));
      expect(
          FileFinding.DOCTYPE,
          () -> look(zip("[Content_Types].xml", hostile.getBytes(StandardCharsets.UTF_16))));
      InputStream in = new ByteArrayInputStream(bytes(hostile));
      expect(FileFinding.DOCTYPE, () -> SafeXml.reader(in, Place.FILE));
    }
  }

  @Test
  void macrosAreRefused() throws IOException {
    expect(FileFinding.MACROS, () -> look(zip("xl/vbaProject.bin", new byte[] {1})));
  }

  @Test
  void whatIsNoPackageIsSaid() throws IOException {
    expect(FileFinding.NOT_WHAT_IT_SAYS, () -> look(bytes("type,name")));
    expect(FileFinding.NOT_WHAT_IT_SAYS, () -> look(zip("other.xml", bytes(PLAIN))));
    expect(
        FileFinding.LOCKED_OR_OLD,
        () -> look(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
    byte[] cut = zip("[Content_Types].xml", bytes(PLAIN));
    expect(FileFinding.DAMAGED, () -> look(java.util.Arrays.copyOf(cut, cut.length - 30)));
  }

  @Test
  void textIsUtf8OrNothing() {
    assertThat(FileText.of(bytes("\uFEFFé, ع"))).isEqualTo("é, ع");
    assertThat(FileText.of(bytes("plain"))).isEqualTo("plain");
    for (Charset other : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16}) {
      expect(FileFinding.NOT_UTF8, () -> FileText.of("a\nté".getBytes(other)));
    }
    assertThatExceptionOfType(RefusedFileException.class)
        .isThrownBy(() -> FileText.of("a\nté".getBytes(StandardCharsets.ISO_8859_1)))
        .satisfies(e -> assertThat(e.finding().place()).isEqualTo(new Place.Line(2, 2)));
  }

  @Test
  void whatIsReadIsCounted() {
    FileLimits tight = new FileLimits(9, 9, 9, 9, 1, 2, 3, 2, 4, 9, Duration.ofSeconds(5));
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Budget budget = new Budget(tight, now::get);
    budget.sheet();
    budget.row(Place.FILE, 3);
    budget.cell(Place.FILE, "four");

    expect(FileFinding.TOO_MANY_COLUMNS, () -> budget.row(Place.FILE, 4));
    expect(FileFinding.TOO_MANY_ROWS, () -> budget.row(Place.FILE, 1));
    expect(FileFinding.CELL_TOO_LONG, () -> budget.cell(Place.FILE, "fiver"));
    expect(FileFinding.TOO_MANY_CELLS, () -> budget.cell(Place.FILE, ""));
    expect(FileFinding.BOMB, () -> budget.made(Place.FILE, 6));
    expect(FileFinding.TOO_MANY_SHEETS, budget::sheet);
    expect(FileFinding.TOO_LARGE, () -> tight.requireSize(new byte[10]));
    expect(FileFinding.EMPTY, () -> tight.requireSize(new byte[0]));
    now.set(Instant.EPOCH.plusSeconds(6));
    expect(FileFinding.TOO_SLOW, budget::time);
  }

  private static void look(byte[] file) {
    ZipGuard.requireOfficeFile(
        file, ".xlsx", new Budget(FileLimits.TEAM, InstantSource.fixed(Instant.EPOCH)));
  }

  private static void expect(FileFinding kind, ThrowingCallable reading) {
    assertThatExceptionOfType(RefusedFileException.class)
        .isThrownBy(reading)
        .satisfies(e -> assertThat(e.finding().kind()).isEqualTo(kind));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
