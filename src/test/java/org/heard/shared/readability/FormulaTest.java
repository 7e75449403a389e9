package org.heard.shared.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Golden vectors: scores worked out by hand from counts, formula by formula. */
class FormulaTest {
  // 100 words in 10 sentences: 10 words a sentence, 1.3 syllables a word.
  private static final Counts EASY = new Counts(10, 100, 420, 8, 130, 75, 5, 12);
  // 50 words in 4 sentences: 12.5 words a sentence, 1.9 syllables a word.
  private static final Counts HARD = new Counts(4, 50, 260, 15, 95, 20, 12, 20);

  private static final Set<Formula> WITHOUT_SYLLABLES =
      EnumSet.of(Formula.GULPEASE, Formula.LIX, Formula.OSMAN);

  @ParameterizedTest
  @CsvSource({
    // 0.39 x 10 + 11.8 x 1.3 - 15.59 and 0.39 x 12.5 + 11.8 x 1.9 - 15.59
    "FLESCH_KINCAID, 3.65, 11.705",
    // 206.835 - 10.15 - 109.98 and 206.835 - 12.6875 - 160.74
    "FLESCH, 86.705, 33.4075",
    // 207 - 10.15 - 95.68 and 207 - 12.6875 - 139.84
    "KANDEL_MOLES, 101.17, 54.4725",
    // 206.84 - 10.2 - 78 and 206.84 - 12.75 - 114
    "FERNANDEZ_HUERTA, 118.64, 80.09",
    // 206.835 - 10 - 80.99 and 206.835 - 12.5 - 118.37
    "INFLESZ, 115.845, 75.965",
    // 180 - 10 - 76.05 and 180 - 12.5 - 111.15
    "AMSTAD, 93.95, 56.35",
    // 0.9675 + 1.672 + 1.0376 - 2.4525 - 0.875 and 4.644 + 2.09 + 3.891 - 1.308 - 0.875
    "WIENER_1, 0.3496, 8.442",
    // 89 + 30 - 42 and 89 + 24 - 52
    "GULPEASE, 77, 61",
    // 248.835 - 10.15 - 109.98 and 248.835 - 12.6875 - 160.74
    "MARTINS, 128.705, 75.4075",
    // 206.84 - 9.3 - 100.1 and 206.84 - 11.625 - 146.3
    "DOUMA, 97.44, 48.915",
    // 206.835 - 15.2 - 84.682 and 206.835 - 19 - 123.766
    "OBORNEVA, 106.953, 64.069",
    // 10 + 8 and 12.5 + 30
    "LIX, 18, 42.5",
  })
  void theScoreIsTheOneWorkedOutByHand(Formula formula, double easy, double hard) {
    assertThat(formula.score(EASY)).isCloseTo(easy, within(1e-9));
    assertThat(formula.score(HARD)).isCloseTo(hard, within(1e-9));
  }

  @Test
  void osmanIsTheOneWorkedOutByHand() {
    // 200.791 - 1.015 x 10 - 24.1814 x 1.5
    assertThat(Osman.score(10, 1.5)).isCloseTo(154.3689, within(1e-9));
  }

  /** Tables per 100 words hold 0.6 where a rate per word needs 60: then syllables hardly count. */
  @ParameterizedTest
  @EnumSource
  void oneSyllableMoreInEveryWordIsFelt(Formula formula) {
    if (WITHOUT_SYLLABLES.contains(formula)) {
      return;
    }
    Counts more = new Counts(10, 100, 420, 8, 230, 10, 60, 12);
    double felt = Math.abs(formula.score(more) - formula.score(EASY));
    assertThat(felt).isGreaterThan(formula.givesGrade() ? 10 : 50);
  }

  /** The same trap for letters: 10 a word, not 10 per 100 words. */
  @Test
  void oneLetterMoreInEveryWordIsFelt() {
    Counts more = new Counts(10, 100, 520, 8, 130, 75, 5, 12);
    assertThat(Formula.GULPEASE.score(EASY) - Formula.GULPEASE.score(more))
        .isCloseTo(10, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "FLESCH_KINCAID, 4, VERY_EASY", "FLESCH_KINCAID, 9, PLAIN", "FLESCH_KINCAID, 17, VERY_HARD",
    "FLESCH, 90, VERY_EASY", "FLESCH, 89.9, EASY", "FLESCH, 29.9, VERY_HARD",
    "FERNANDEZ_HUERTA, 80, EASY", "INFLESZ, 80, VERY_EASY", "INFLESZ, 79, FAIRLY_EASY",
    "GULPEASE, 80, EASY", "GULPEASE, 39, VERY_HARD", "MARTINS, 75, VERY_EASY",
    "LIX, 29, VERY_EASY", "LIX, 30, EASY", "LIX, 61, VERY_HARD",
  })
  void theMeaningIsTheOneOfThePublishedTable(Formula formula, double score, Ease meaning) {
    assertThat(formula.ease(score)).isEqualTo(meaning);
  }
}
