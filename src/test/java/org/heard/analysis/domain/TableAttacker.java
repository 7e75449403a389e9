package org.heard.analysis.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tries every table of whole numbers that fits what is shown. Slow and simple on purpose: it shares
 * no idea with the code that hides.
 */
final class TableAttacker {

  /** Least and most a cell can be. */
  record Range(int least, int most) {
    Range with(int value) {
      return new Range(Math.min(least, value), Math.max(most, value));
    }
  }

  /** A matrix with its row sums and column sums; {@link #HIDDEN} where hidden. */
  record Shown(int[][] cells, int[] rowSums, int[] columnSums, int total) {}

  static final int HIDDEN = -1;

  private TableAttacker() {}

  /** For each vector of column sums that fits, the range of every cell, then of every row sum. */
  static Map<List<Integer>, Range[]> solve(Shown shown) {
    Map<List<Integer>, Range[]> found = new HashMap<>();
    int rows = shown.rowSums().length;
    int columns = shown.columnSums().length;
    int[][] guess = new int[rows][columns];
    fill(shown, guess, 0, 0, shown.total(), table -> note(found, shown, table));
    return found;
  }

  private static void note(Map<List<Integer>, Range[]> found, Shown shown, int[][] table) {
    int rows = table.length;
    int columns = table[0].length;
    Integer[] sums = new Integer[columns];
    int[] values = new int[rows * columns + rows];
    for (int j = 0; j < columns; j++) {
      sums[j] = 0;
      for (int i = 0; i < rows; i++) {
        sums[j] += table[i][j];
        values[i * columns + j] = table[i][j];
        values[rows * columns + i] += table[i][j];
      }
      if (shown.columnSums()[j] != HIDDEN && shown.columnSums()[j] != sums[j]) {
        return;
      }
    }
    Range[] ranges = found.computeIfAbsent(List.of(sums), key -> new Range[values.length]);
    for (int v = 0; v < values.length; v++) {
      ranges[v] = ranges[v] == null ? new Range(values[v], values[v]) : ranges[v].with(values[v]);
    }
  }

  private static void fill(
      Shown shown, int[][] guess, int cell, int rowSum, int left, Consumer<int[][]> found) {
    int columns = guess[0].length;
    int i = cell / columns;
    int j = cell % columns;
    if (i == guess.length) {
      if (left == 0) {
        found.accept(guess);
      }
      return;
    }
    int known = shown.cells()[i][j];
    int least = known == HIDDEN ? 0 : known;
    int most = known == HIDDEN ? left : Math.min(known, left);
    for (int value = least; value <= most; value++) {
      guess[i][j] = value;
      int sum = rowSum + value;
      boolean rowEnds = j == columns - 1;
      int rowShown = shown.rowSums()[i];
      if (rowShown != HIDDEN && (sum > rowShown || (rowEnds && sum != rowShown))) {
        continue;
      }
      fill(shown, guess, cell + 1, rowEnds ? 0 : sum, left - value, found);
    }
  }
}
