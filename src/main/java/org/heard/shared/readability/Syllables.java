package org.heard.shared.readability;

import java.util.Locale;
import org.heard.shared.Language;

/**
 * Counts the syllables of a word as it is spoken slowly. Rules know spelling, not speech: how often
 * each is right is measured and written in docs/reading-level.md.
 */
@FunctionalInterface
interface Syllables {

  /** Not counted: no formula of the language asks for syllables. */
  Syllables NONE = word -> 0;

  /**
   * Syllables of a word, at least 1 unless it is a single letter (Russian в, с, к have none); a
   * number has one per digit.
   */
  int in(String word);

  static Syllables of(Language language) {
    return switch (language.locale().getLanguage()) {
      case "en" -> spoken(EnglishSyllables::count);
      case "fr" -> spoken(FrenchSyllables::count);
      case "es" -> spoken(SpanishSyllables::count);
      case "de" -> spoken(GermanSyllables::count);
      case "it" -> spoken(ItalianSyllables::count);
      case "pt" -> spoken(PortugueseSyllables::count);
      case "nl" -> spoken(DutchSyllables::count);
      case "ru" -> spoken(RussianSyllables::count);
      default -> NONE;
    };
  }

  private static Syllables spoken(Syllables rules) {
    return word -> {
      String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      int digits = (int) lower.chars().filter(Character::isDigit).count();
      return digits > 0 ? digits : Math.max(lower.length() > 1 ? 1 : 0, rules.in(lower));
    };
  }
}
