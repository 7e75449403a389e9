package org.heard.shared.readability;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.heard.shared.Language;

/**
 * Published formulas. Each takes rates per word and per sentence; some tables print rates per 100
 * words instead (60 syllables become 0.6), and mixing the two is the classic mistake.
 */
public enum Formula {
  FLESCH_KINCAID(
      "Flesch-Kincaid",
      Scale.GRADE,
      c -> 0.39 * c.wordsPerSentence() + 11.8 * c.syllablesPerWord() - 15.59),
  FLESCH("Flesch", Scale.FLESCH, c -> flesch(c, 206.835, 1.015, 84.6)),
  KANDEL_MOLES("Kandel-Moles", Scale.FLESCH, c -> flesch(c, 207, 1.015, 73.6)),
  INFLESZ("INFLESZ", Scale.INFLESZ, c -> flesch(c, 206.835, 1, 62.3)),
  FERNANDEZ_HUERTA("Fernández Huerta", Scale.FLESCH, c -> flesch(c, 206.84, 1.02, 60)),
  WIENER_1("Wiener 1", Scale.GRADE, Formula::wiener),
  AMSTAD("Amstad", Scale.FLESCH, c -> flesch(c, 180, 1, 58.5)),
  GULPEASE(
      "Gulpease",
      Scale.GULPEASE,
      c -> 89 + 300 * c.perWord(c.sentences()) - 10 * c.perWord(c.letters())),
  MARTINS("Martins", Scale.PORTUGUESE, c -> flesch(c, 248.835, 1.015, 84.6)),
  DOUMA("Douma", Scale.FLESCH, c -> flesch(c, 206.84, 0.93, 77)),
  OBORNEVA("Oborneva", Scale.FLESCH, c -> flesch(c, 206.835, 1.52, 65.14)),
  LIX("LIX", Scale.LIX, c -> c.wordsPerSentence() + c.percent(c.longWords())),
  /** Needs more than counts: {@link Osman}. */
  OSMAN("OSMAN", Scale.FLESCH, c -> Double.NaN);

  private final String properName;
  private final Scale scale;
  private final ToDoubleFunction<Counts> score;

  Formula(String properName, Scale scale, ToDoubleFunction<Counts> score) {
    this.properName = properName;
    this.scale = scale;
    this.score = score;
  }

  /** The formulas of a language, the one that decides first; empty where none is known. */
  public static List<Formula> of(Language language) {
    return switch (language.locale().getLanguage()) {
      case "en" -> List.of(FLESCH_KINCAID, FLESCH);
      case "fr" -> List.of(KANDEL_MOLES);
      case "es" -> List.of(FERNANDEZ_HUERTA, INFLESZ);
      case "de" -> List.of(WIENER_1, AMSTAD);
      case "it" -> List.of(GULPEASE);
      case "pt" -> List.of(MARTINS);
      case "nl" -> List.of(DOUMA);
      case "ru" -> List.of(OBORNEVA);
      case "ar" -> List.of(LIX, OSMAN);
      case "sv", "da", "no", "nb", "nn" -> List.of(LIX);
      default -> List.of();
    };
  }

  /** The name it is known by, the same in every language. */
  public String properName() {
    return properName;
  }

  /** Whether its score is a school year. */
  public boolean givesGrade() {
    return scale == Scale.GRADE;
  }

  /** Whether an easier text has the higher score. */
  public boolean higherIsEasier() {
    return scale.higherIsEasier();
  }

  /** The meaning of a score. */
  public Ease ease(double value) {
    return scale.ease(value);
  }

  double score(Counts counts) {
    return score.applyAsDouble(counts);
  }

  private static double flesch(Counts c, double from, double sentence, double word) {
    return from - sentence * c.wordsPerSentence() - word * c.syllablesPerWord();
  }

  private static double wiener(Counts c) {
    return 0.1935 * c.percent(c.manySyllables())
        + 0.1672 * c.wordsPerSentence()
        + 0.1297 * c.percent(c.longWords())
        - 0.0327 * c.percent(c.singleSyllables())
        - 0.875;
  }
}
