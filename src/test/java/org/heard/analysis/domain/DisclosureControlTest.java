package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.analysis.Cell;
import org.heard.analysis.Summary.Row;
import org.heard.analysis.domain.Votes.Vote;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

class DisclosureControlTest {
  @Provide
  Arbitrary<List<Vote>> manyVotes() {
    return Votes.any(10, 300);
  }

  @Property(tries = 300)
  void nothingSmallIsShownAndEverythingShownIsRounded(@ForAll("manyVotes") List<Vote> votes) {
    DisclosureControl control = DisclosureControl.USUAL;
    Map<String, Counts> lines = Votes.lines(votes);
    Parts.of(control, Votes.everybody(votes))
        .ifPresent(parts -> {
          LinkedTables tables = new LinkedTables(control, parts, lines);
          assertThat(control.safe(tables.network())).isTrue();
          for (Row row : tables.rows(Votes.OPTIONS)) {
            Counts counts = Votes.count(lines, row.option());
            assertHonest(row.all(), counts.all());
            row.byAgeBand().forEach((band, cell) -> assertHonest(cell, counts.of(band)));
            row.byLanguage().forEach((language, cell) -> assertHonest(cell, counts.of(language)));
          }
        });
  }

  private static void assertHonest(Cell cell, int truth) {
    switch (cell) {
      case Cell.Shown shown -> {
        assertThat(truth).isGreaterThanOrEqualTo(10);
        assertThat(shown.rounded() % 5).isZero();
        assertThat(Math.abs(shown.rounded() - truth)).isLessThanOrEqualTo(2);
      }
      case Cell.Hidden hidden -> {}
    }
  }

  @Example
  void largeTablesStayWhole() {
    List<Vote> votes = new ArrayList<>();
    for (int n = 0; n < 600; n++) {
      votes.add(
          new Vote(
              Votes.BANDS.get(n % 3),
              Votes.OPTIONS.get(n / 3 % 3),
              Votes.LANGUAGES.get(n / 9 % 2)));
    }
    Parts parts = Parts.of(DisclosureControl.USUAL, Votes.everybody(votes)).orElseThrow();
    List<Row> rows =
        new LinkedTables(DisclosureControl.USUAL, parts, Votes.lines(votes)).rows(Votes.OPTIONS);
    assertThat(rows).flatExtracting(row -> row.byAgeBand().values()).doesNotContain(hidden());
    assertThat(rows).flatExtracting(row -> row.byLanguage().values()).doesNotContain(hidden());
  }

  @Example
  void aHundredCountriesInTwentySevenLanguagesAreProtectedInTime() {
    List<String> tags = List.of(Locale.getISOLanguages());
    Counts all = new Counts();
    Map<String, Counts> countries = new LinkedHashMap<>();
    Random random = new Random(1);
    for (int n = 0; n < 40_000; n++) {
      AgeBand band = AgeBand.values()[random.nextInt(4)];
      Language language = Language.of(tags.get((int) (27 * Math.pow(random.nextDouble(), 2))));
      int country = (int) (100 * Math.pow(random.nextDouble(), 3));
      all.add(band, language);
      countries.computeIfAbsent("c" + country, key -> new Counts()).add(band, language);
    }
    Parts parts = Parts.of(DisclosureControl.USUAL, all).orElseThrow();
    long start = System.nanoTime();
    LinkedTables tables = new LinkedTables(DisclosureControl.USUAL, parts, countries);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(DisclosureControl.USUAL.safe(tables.network())).isTrue();
  }

  @Example
  void aSecondCountIsHiddenWhenTheFirstCouldBeWorkedOut() {
    assertThat(oneLine(3, 12, 100)).containsExactly(hidden(), hidden(), new Cell.Shown(100));
  }

  @Example
  void twoSmallCountsThatAddUpToTooLittleHideAThird() {
    assertThat(oneLine(3, 4, 12, 100))
        .containsExactly(hidden(), hidden(), hidden(), new Cell.Shown(100));
  }

  @Example
  void twoNinesAreNotToldByTheirSum() {
    assertThat(oneLine(9, 9, 12, 100))
        .containsExactly(hidden(), hidden(), hidden(), new Cell.Shown(100));
  }

  @Example
  void aZeroIsHiddenToo() {
    assertThat(oneLine(0, 50, 100)).containsExactly(hidden(), hidden(), new Cell.Shown(100));
  }

  @Example
  void tooFewContributionsGiveNoTableAtAll() {
    List<Vote> votes = new ArrayList<>();
    for (int n = 0; n < 9; n++) {
      votes.add(new Vote(Votes.BANDS.getFirst(), "a", Language.ARABIC));
    }
    assertThat(Parts.of(DisclosureControl.USUAL, Votes.everybody(votes))).isEmpty();
  }

  private static Cell hidden() {
    return new Cell.Hidden();
  }

  private static List<Cell> oneLine(int... counts) {
    CountNetwork network = new CountNetwork();
    int from = network.node();
    int to = network.node();
    for (int count : counts) {
      network.add(new Arc(from, to, count, count + 1), false);
    }
    assertThat(DisclosureControl.USUAL.protect(network)).isTrue();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      cells.add(DisclosureControl.USUAL.cell(counts[i], network.isHidden(i)));
    }
    return cells;
  }
}
