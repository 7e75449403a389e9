package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.analysis.Cell;
import org.heard.analysis.Summary.Row;
import org.heard.analysis.domain.Votes.Vote;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** Somebody with a lot of time tries to work out small counts from whole tables. */
class AttackedTablesTest {
  // Small enough to try every table, with the same code as 10 and 5.
  private static final DisclosureControl TINY = new DisclosureControl(4, 2);

  @Provide
  Arbitrary<List<Vote>> fewVotes() {
    return Votes.any(4, 15);
  }

  @Property(tries = 300)
  void tryingEveryTableNeverNarrowsASmallCount(@ForAll("fewVotes") List<Vote> votes) {
    Optional<Parts> parts = Parts.of(TINY, Votes.everybody(votes));
    if (parts.isEmpty()) {
      return;
    }
    Map<String, Counts> lines = Votes.lines(votes);
    List<Row> rows = new LinkedTables(TINY, parts.get(), lines).rows(Votes.OPTIONS);
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
    for (int j = 0; j < Votes.OPTIONS.size(); j++) {
      Counts counts = Votes.count(lines, Votes.OPTIONS.get(j));
      for (int i = 0; i < bands.size(); i++) {
        check(counts.of(bands.get(i)), left, i * Votes.OPTIONS.size() + j);
      }
      for (int i = 0; i < languages.size(); i++) {
        check(counts.of(languages.get(i)), right, i * Votes.OPTIONS.size() + j);
      }
      int column = j;
      if (TINY.small(counts.all())) {
        assertThat(left.keySet().stream().mapToInt(sums -> sums.get(column)).min()).hasValue(0);
        assertThat(left.keySet().stream().mapToInt(sums -> sums.get(column)).max().orElse(0))
            .isGreaterThanOrEqualTo(3);
      }
    }
    int cell = bands.size() * Votes.OPTIONS.size();
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
        Counts counts = Votes.count(lines, rows.get(j).option());
        cells[i][j] =
            seen(cell.apply(rows.get(j), part.getKey()), truth.applyAsInt(counts, part.getKey()));
      }
      i++;
    }
    int[] columns =
        rows.stream()
            .mapToInt(row -> seen(row.all(), Votes.count(lines, row.option()).all()))
            .toArray();
    int total = parts.values().stream().mapToInt(Parts.Part::count).sum();
    return new TableAttacker.Shown(cells, sums, columns, total);
  }

  // The attacker is told the true count behind every shown one.
  private static int seen(@Nullable Cell cell, int truth) {
    return cell instanceof Cell.Shown ? truth : TableAttacker.HIDDEN;
  }
}
