package org.heard.consultations.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Place.Cell CELL = new Place.Cell("survey", 7, 28);

  @Test
  void everyFindingCanBeSaidInEveryLanguage() {
    Sentences.fit(FileFinding.values());
  }

  @Test
  void cellsHaveTheAddressOfASpreadsheet() {
    assertThat(CELL.address()).isEqualTo("AB7");
    assertThat(new Place.Cell("a", 1, 26).address()).isEqualTo("Z1");
    assertThat(new Place.Cell("a", 1, 703).address()).isEqualTo("AAA1");
  }

  @Test
  void whatWasReadIsTakenWithWhatWasLeftOut() {
    Imported<String> read =
        Findings.whileReading(
            "a.csv",
            found -> {
              found.add(FileFinding.MORE, CELL, 3);
              return "value";
            });

    assertThat(read).isInstanceOf(Imported.Taken.class);
    assertThat(read.report().of(Severity.LEFT_OUT)).hasSize(1);
  }

  @Test
  void oneRefusalRefusesEverything() {
    Imported<String> read =
        Findings.whileReading(
            "a.csv",
            found -> {
              found.add(FileFinding.FORMULA, CELL);
              return "value";
            });

    assertThat(read).isInstanceOf(Imported.Refused.class);
    assertThat(read.report().findings()).containsExactly(Finding.of(FileFinding.FORMULA, CELL));
  }

  @Test
  void aStopIsARefusalToo() {
    Imported<String> read =
        Findings.whileReading(
            "a.csv",
            found -> {
              throw RefusedFileException.of(FileFinding.EMPTY, Place.FILE);
            });

    assertThat(read.report().of(Severity.REFUSED)).hasSize(1);
  }

  @Test
  void aReportStaysReadable() {
    Imported<String> read =
        Findings.whileReading(
            "a.csv",
            found -> {
              for (int i = 0; i < 100_000; i++) {
                found.add(FileFinding.FORMULA, CELL);
              }
              return "value";
            });

    assertThat(read.report().findings()).hasSize(Findings.MOST + 1);
    assertThat(read.report().findings().getLast().kind()).isEqualTo(FileFinding.MORE);
  }

  @Test
  void aShortenedArgumentEndsWithAWholeLetter() {
    String words =
        Finding.of(FileFinding.TOO_LARGE, CELL, "a" + "😀".repeat(200)).arguments().getFirst();

    assertThat(words).isEqualTo("a" + "😀".repeat(59) + "…");
  }

  @Test
  void argumentsFitTheirSentenceAndAreShort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.of(FileFinding.EMPTY, CELL, "too many"));
    assertThat(Finding.of(FileFinding.TOO_LARGE, CELL, "x".repeat(5000)).arguments())
        .allMatch(argument -> argument.length() < 200);
  }
}
