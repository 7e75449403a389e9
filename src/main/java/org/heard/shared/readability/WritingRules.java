package org.heard.shared.readability;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.heard.shared.readability.Finding.Kind;

/** Rules that are the same in every language, plus its list of words to avoid. */
final class WritingRules {
  private static final Pattern EXCLAMATION = Pattern.compile("[!！¡]");
  private static final Pattern QUESTION = Pattern.compile("[?？؟]");
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\p{L})(\\p{L}\\.\\s?)+\\p{L}\\.(?!\\p{L})");
  private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");
  private static final Pattern QUOTED = Pattern.compile("[“«][^“”«»]*[”»]");
  private static final int LONGEST_ABBREVIATION = 5;

  private WritingRules() {}

  static List<Finding> check(Language language, String text) {
    return Stream.of(
            at(EXCLAMATION, Kind.EXCLAMATION_MARK, text),
            at(DOTTED, Kind.ABBREVIATION, text),
            CAPITALS.matcher(text).results().map(WritingRules::capitals),
            at(WordsToAvoid.of(language), Kind.WORD_TO_AVOID, text))
        .flatMap(found -> found)
        .toList();
  }

  static boolean quoted(String text, Word word) {
    return QUOTED
        .matcher(text)
        .results()
        .anyMatch(one -> one.start() < word.start() && word.end() < one.end());
  }

  /** Every question after the first. */
  static List<Finding> severalQuestions(String text) {
    return at(QUESTION, Kind.SEVERAL_QUESTIONS, text).skip(1).toList();
  }

  private static Stream<Finding> at(Pattern pattern, Kind kind, String text) {
    return pattern.matcher(text).results().map(one -> Finding.at(kind, one.start(), one.end()));
  }

  private static Finding capitals(MatchResult one) {
    boolean few = one.end() - one.start() <= LONGEST_ABBREVIATION;
    return Finding.at(few ? Kind.ABBREVIATION : Kind.ALL_CAPITALS, one.start(), one.end());
  }
}
