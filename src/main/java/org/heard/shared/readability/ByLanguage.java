package org.heard.shared.readability;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** Limits that differ between languages; docs/reading-level.md says where each comes from. */
final class ByLanguage {
  // A Chinese word of ICU's dictionary has 1.6 characters on average in our own texts.
  private static final double CHINESE_CHARACTERS_PER_WORD = 1.6;

  private ByLanguage() {}

  /** The score to keep by the formula that decides; null where rules are all there is. */
  static @Nullable Double score(Language language, Readers readers) {
    List<Formula> formulas = Formula.of(language);
    return formulas.isEmpty() ? null : score(formulas.getFirst(), readers);
  }

  private static double score(Formula formula, Readers readers) {
    return switch (formula) {
      case FLESCH_KINCAID, WIENER_1 -> young(readers) ? 4 : 6;
      case FLESCH, KANDEL_MOLES, FERNANDEZ_HUERTA, AMSTAD, DOUMA, OSMAN -> young(readers) ? 80 : 70;
      case INFLESZ -> young(readers) ? 80 : 65;
      case GULPEASE -> young(readers) ? 80 : 60;
      case MARTINS -> young(readers) ? 75 : 62;
      case OBORNEVA -> young(readers) ? 60 : 50;
      case LIX -> young(readers) ? 30 : 40;
    };
  }

  private static boolean young(Readers readers) {
    return readers != Readers.FROM_13;
  }

  static @Nullable Integer longestCharacters(Language language, Readers readers) {
    return isChinese(language)
        ? (int) Math.round(readers.longestWords() * CHINESE_CHARACTERS_PER_WORD)
        : null;
  }

  static int wordLetters(Language language, Readers readers) {
    int usual =
        switch (language.locale().getLanguage()) {
          case "zh" -> 4;
          case "ar" -> 10;
          case "de", "nl", "sv", "da", "nb", "nn", "no", "fi" -> 16;
          case "en" -> 12;
          default -> 13;
        };
    return switch (readers) {
      // Two characters fewer would leave no names of things in Chinese.
      case EASY_READ -> isChinese(language) ? usual : usual - 2;
      case UP_TO_12 -> usual;
      case FROM_13 -> usual + 2;
    };
  }

  /** Whether the language is written in another script than the Latin one (CLDR). */
  static boolean otherScript(Language language) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()));
    return !likely.getScript().equals("Latn");
  }

  private static boolean isChinese(Language language) {
    return language.locale().getLanguage().equals("zh");
  }
}
