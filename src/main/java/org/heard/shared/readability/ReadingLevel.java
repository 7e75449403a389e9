package org.heard.shared.readability;

import java.util.ArrayList;
import java.util.List;
import org.heard.shared.Language;

/**
 * How hard a text is to read. Compare it with {@link ReadingLimits} to know whether that is too
 * hard for somebody.
 *
 * @param language the language it was measured in
 * @param text the text, so that offsets can be understood
 * @param sentences its sentences and words, with offsets
 * @param counts what was counted
 * @param score the score of the whole text, or that there is none
 */
public record ReadingLevel(
    Language language, String text, List<Sentence> sentences, Counts counts, Score score) {

  /**
   * Formulas were made for samples of about 100 words. Below 30 one word more or less moves a grade
   * by a year, so nothing is said.
   */
  public static final int FEWEST_WORDS = 30;

  public ReadingLevel {
    sentences = List.copyOf(sentences);
  }

  /** Measures a text; quick enough to be called at every pause in typing (bench/reading.md). */
  public static ReadingLevel of(Language language, String text) {
    List<Sentence> sentences = Segmenter.of(language).sentences(text);
    Counts counts = Counts.of(sentences, Syllables.of(language));
    return new ReadingLevel(language, text, sentences, counts, score(language, sentences, counts));
  }

  private static Score score(Language language, List<Sentence> sentences, Counts counts) {
    List<Formula> formulas = Formula.of(language);
    if (formulas.isEmpty()) {
      return new Score.RulesOnly(Score.Reason.NO_FORMULA);
    }
    if (counts.words() < FEWEST_WORDS) {
      return new Score.RulesOnly(Score.Reason.TOO_FEW_WORDS);
    }
    List<Score.Value> values = new ArrayList<>();
    for (Formula formula : formulas) {
      if (formula != Formula.OSMAN) {
        values.add(new Score.Value(formula, formula.score(counts)));
      } else if (Osman.fits(sentences)) {
        values.add(new Score.Value(formula, Osman.score(sentences)));
      }
    }
    return new Score.Scored(values);
  }
}
