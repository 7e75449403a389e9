package org.heard.shared.readability;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The published table of a formula: from which score on a text has which ease. */
enum Scale {
  /** Flesch 1948, and the formulas that were fitted to the same table. */
  FLESCH(
      true,
      Map.of(
          90d, Ease.VERY_EASY,
          80d, Ease.EASY,
          70d, Ease.FAIRLY_EASY,
          60d, Ease.PLAIN,
          50d, Ease.FAIRLY_HARD,
          30d, Ease.HARD),
      Ease.VERY_HARD),
  /** INFLESZ: primary school and comics, popular press, general press, science writing. */
  INFLESZ(
      true,
      Map.of(80d, Ease.VERY_EASY, 65d, Ease.FAIRLY_EASY, 55d, Ease.PLAIN, 40d, Ease.FAIRLY_HARD),
      Ease.VERY_HARD),
  /** School years 1 to 4, 5 to 8, 9 to 11, university. */
  PORTUGUESE(true, Map.of(75d, Ease.VERY_EASY, 50d, Ease.EASY, 25d, Ease.HARD), Ease.VERY_HARD),
  /** Easy for who left primary, middle, upper school. */
  GULPEASE(true, Map.of(80d, Ease.EASY, 60d, Ease.PLAIN, 40d, Ease.HARD), Ease.VERY_HARD),
  /** Björnsson: children's books below 30, stories below 40, newspapers below 50. */
  LIX(
      false,
      Map.of(30d, Ease.VERY_EASY, 40d, Ease.EASY, 50d, Ease.PLAIN, 60d, Ease.HARD),
      Ease.VERY_HARD),
  /** School years, beside the scores that Flesch gave to them. */
  GRADE(
      false,
      Map.of(
          5.5, Ease.VERY_EASY,
          6.5, Ease.EASY,
          7.5, Ease.FAIRLY_EASY,
          9.5, Ease.PLAIN,
          12.5, Ease.FAIRLY_HARD,
          15.5, Ease.HARD),
      Ease.VERY_HARD);

  private final boolean higherIsEasier;
  private final NavigableMap<Double, Ease> steps;
  private final Ease beyond;

  Scale(boolean higherIsEasier, Map<Double, Ease> steps, Ease beyond) {
    this.higherIsEasier = higherIsEasier;
    this.steps = new TreeMap<>(steps);
    this.beyond = beyond;
  }

  boolean higherIsEasier() {
    return higherIsEasier;
  }

  Ease ease(double score) {
    Map.Entry<Double, Ease> step =
        higherIsEasier ? steps.floorEntry(score) : steps.higherEntry(score);
    return step == null ? beyond : step.getValue();
  }
}
