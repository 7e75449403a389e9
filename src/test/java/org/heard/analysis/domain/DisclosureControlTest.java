package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.heard.analysis.Cell;
import org.heard.analysis.Summary.Row;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

class DisclosureControlTest {
  // Small enough to try every table, with the same code as 10 and 5.
  private static final DisclosureControl TINY = new DisclosureControl(4, 2);
  private static final List<AgeBand> BANDS =
      List.of(AgeBand.FROM_6_TO_9, AgeBand.FROM_10_TO_12, AgeBand.FROM_13_TO_15);
  private static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);
  private static final List<String> OPTIONS = List.of("a", "b", "c");

  /** One contribution. */
  record Vote(AgeBand band, String option, Language language) {}

  @Provide
  Arbitrary<List<Vote>> fewVotes() {
    return votes(4, 15);
  }

  @Provide
  Arbitrary<List<Vote>> manyVotes() {
    return votes(10, 300);
  }

  private static Arbitrary<List<Vote>> votes(int least, int most) {
    return Arbitraries.integers()
        .between(0, 3)
        .flatMap(skew ->
            Combinators.combine(
                    Arbitraries.of(BANDS),
                    Arbitraries.frequencyOf(
                        Tuple.of(1 + 4 * skew, Arbitraries.just("a")),
                        Tuple.of(2, Arbitraries.just("b")),
                        Tuple.of(1, Arbitraries.just("c"))),
                    Arbitraries.of(LANGUAGES))
                .as(Vote::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most));
  }

  @Property(tries = 300)
  void tryingEveryTableNeverNarrowsASmallCount(@ForAll("fewVotes") List<Vote> votes) {
    Optional<Parts> parts = Parts.of(TINY, everybody(votes));
    if (parts.isEmpty()) {
      return;
    }
    Map<String, Counts> lines = lines(votes);
    List<Row> rows = new LinkedTables(TINY, parts.get(), lines).rows(OPTIONS);
    var left =
        TableAttacker.solve(
            table(
                parts.get().byBand(),
                rows,
                lines,
                (row, band) -> row.byAgeBand().get(band),
                Counts::of));
    var right =
        TableAttacker.solve(
            table(
                parts.get().byLanguage(),
                rows,
                lines,
                (row, language) -> row.byLanguage().get(language),
                Counts::of));
    left.keySet().retainAll(right.keySet());
    right.keySet().retainAll(left.keySet());
    List<AgeBand> bands = List.copyOf(parts.get().byBand().keySet());
    List<Language> languages = List.copyOf(parts.get().byLanguage().keySet());
    for (int j = 0; j < OPTIONS.size(); j++) {
      Counts counts = count(lines, OPTIONS.get(j));
      for (int i = 0; i < bands.size(); i++) {
        check(counts.of(bands.get(i)), left, i * OPTIONS.size() + j);
      }
      for (int i = 0; i < languages.size(); i++) {
        check(counts.of(languages.get(i)), right, i * OPTIONS.size() + j);
      }
      int column = j;
      if (TINY.small(counts.all())) {
        assertThat(left.keySet().stream().mapToInt(sums -> sums.get(column)).min()).hasValue(0);
        assertThat(left.keySet().stream().mapToInt(sums -> sums.get(column)).max().orElse(0))
            .isGreaterThanOrEqualTo(3);
      }
    }
    int cell = bands.size() * OPTIONS.size();
    for (Parts.Part part : parts.get().byBand().values()) {
      check(part.count(), left, cell++);
    }
  }

  private static void check(
      int truth, Map<List<Integer>, TableAttacker.Range[]> solutions, int cell) {
    if (!TINY.small(truth)) {
      return;
    }
    int least =
        solutions.values().stream().mapToInt(ranges -> ranges[cell].least()).min().orElse(9);
    int most = solutions.values().stream().mapToInt(ranges -> ranges[cell].most()).max().orElse(0);
    assertThat(least).isZero();
    assertThat(most).isGreaterThanOrEqualTo(3);
  }

  @Property(tries = 300)
  void nothingSmallIsShownAndEverythingShownIsRounded(@ForAll("manyVotes") List<Vote> votes) {
    DisclosureControl control = DisclosureControl.USUAL;
    Map<String, Counts> lines = lines(votes);
    Parts.of(control, everybody(votes))
        .ifPresent(parts -> {
          LinkedTables tables = new LinkedTables(control, parts, lines);
          assertThat(control.safe(tables.network())).isTrue();
          for (Row row : tables.rows(OPTIONS)) {
            Counts counts = count(lines, row.option());
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
      votes.add(new Vote(BANDS.get(n % 3), OPTIONS.get(n / 3 % 3), LANGUAGES.get(n / 9 % 2)));
    }
    Parts parts = Parts.of(DisclosureControl.USUAL, everybody(votes)).orElseThrow();
    List<Row> rows = new LinkedTables(DisclosureControl.USUAL, parts, lines(votes)).rows(OPTIONS);
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
      votes.add(new Vote(BANDS.getFirst(), "a", Language.ARABIC));
    }
    assertThat(Parts.of(DisclosureControl.USUAL, everybody(votes))).isEmpty();
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

  private static Counts everybody(List<Vote> votes) {
    Counts all = new Counts();
    votes.forEach(vote -> all.add(vote.band(), vote.language()));
    return all;
  }

  private static Map<String, Counts> lines(List<Vote> votes) {
    Map<String, Counts> lines = new LinkedHashMap<>();
    OPTIONS.forEach(option -> lines.put(option, new Counts()));
    votes.forEach(vote -> count(lines, vote.option()).add(vote.band(), vote.language()));
    return lines;
  }

  private static Counts count(Map<String, Counts> lines, String option) {
    return lines.getOrDefault(option, new Counts());
  }

  private static <K> TableAttacker.Shown table(
      Map<K, Parts.Part> parts,
      List<Row> rows,
      Map<String, Counts> lines,
      BiFunction<Row, K, @Nullable Cell> cell,
      ToIntBiFunction<Counts, K> truth) {
    int[][] cells = new int[parts.size()][rows.size()];
    int[] sums = new int[parts.size()];
    int i = 0;
    for (Map.Entry<K, Parts.Part> part : parts.entrySet()) {
      sums[i] = part.getValue().hidden() ? TableAttacker.HIDDEN : part.getValue().count();
      for (int j = 0; j < rows.size(); j++) {
        Counts counts = count(lines, rows.get(j).option());
        cells[i][j] =
            seen(cell.apply(rows.get(j), part.getKey()), truth.applyAsInt(counts, part.getKey()));
      }
      i++;
    }
    int[] columns =
        rows.stream().mapToInt(row -> seen(row.all(), count(lines, row.option()).all())).toArray();
    int total = parts.values().stream().mapToInt(Parts.Part::count).sum();
    return new TableAttacker.Shown(cells, sums, columns, total);
  }

  // The attacker is told the true count behind every shown one.
  private static int seen(@Nullable Cell cell, int truth) {
    return cell instanceof Cell.Shown ? truth : TableAttacker.HIDDEN;
  }
}
