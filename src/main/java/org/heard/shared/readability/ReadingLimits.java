package org.heard.shared.readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a text may be at most for the readers of one wording in one language. Where the numbers come
 * from: docs/reading-level.md.
 *
 * @param language the language
 * @param averageWords most words a sentence may have on average
 * @param longestWords most words of any sentence
 * @param longestCharacters most characters of any sentence in Chinese; null elsewhere
 * @param wordLetters most letters of any word
 * @param score the score the deciding formula has to keep; null where there is no formula
 * @param oneQuestion whether the text may ask one thing only
 */
public record ReadingLimits(
    Language language,
    int averageWords,
    int longestWords,
    @Nullable Integer longestCharacters,
    int wordLetters,
    @Nullable Double score,
    boolean oneQuestion) {

  // With fewer sentences the average says the same as the longest one, only more strictly.
  private static final int SENTENCES_FOR_AVERAGE = 3;

  /** The limits for the readers of a wording. */
  public static ReadingLimits of(Language language, Wording wording) {
    Readers readers = Readers.of(wording);
    return new ReadingLimits(
        language,
        readers.averageWords(),
        readers.longestWords(),
        ByLanguage.longestCharacters(language, readers),
        ByLanguage.wordLetters(language, readers),
        ByLanguage.score(language, readers),
        false);
  }

  /** The same limits for a text that should ask one thing only. */
  public ReadingLimits forOneQuestion() {
    return new ReadingLimits(
        language, averageWords, longestWords, longestCharacters, wordLetters, score, true);
  }

  /** Everything in a text that is over these limits, in the order of where it starts. */
  public List<Finding> check(ReadingLevel level) {
    List<Finding> found = new ArrayList<>();
    wholeText(level, found);
    for (Sentence sentence : level.sentences()) {
      sentence(sentence, found);
      sentence.words().forEach(word -> word(word, level.text(), found));
    }
    found.addAll(WritingRules.check(level.language(), level.text()));
    if (oneQuestion) {
      found.addAll(WritingRules.severalQuestions(level.text()));
    }
    found.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(found);
  }

  private void wholeText(ReadingLevel level, List<Finding> found) {
    int end = level.text().length();
    double average = level.counts().wordsPerSentence();
    if (level.counts().sentences() >= SENTENCES_FOR_AVERAGE && average > averageWords) {
      found.add(new Finding(Finding.Kind.AVERAGE_SENTENCE, 0, end, average, averageWords));
    }
    if (score != null && level.score() instanceof Score.Scored scored) {
      Score.Value value = scored.deciding();
      boolean kept =
          value.formula().higherIsEasier() ? value.value() >= score : value.value() <= score;
      if (!kept) {
        found.add(new Finding(Finding.Kind.SCORE, 0, end, value.value(), score));
      }
    }
  }

  private void sentence(Sentence one, List<Finding> found) {
    int words = one.words().size();
    if (words > longestWords) {
      found.add(
          new Finding(Finding.Kind.LONG_SENTENCE, one.start(), one.end(), words, longestWords));
    } else if (longestCharacters != null && one.characters() > longestCharacters) {
      found.add(
          new Finding(
              Finding.Kind.LONG_SENTENCE,
              one.start(),
              one.end(),
              one.characters(),
              longestCharacters));
    }
  }

  // A name in another script or in quotation marks is shown as it is; nobody can shorten it.
  private void word(Word one, String text, List<Finding> found) {
    if (one.letters() > wordLetters
        && !(one.isLatin() && ByLanguage.otherScript(language))
        && !WritingRules.quoted(text, one)) {
      found.add(
          new Finding(Finding.Kind.LONG_WORD, one.start(), one.end(), one.letters(), wordLetters));
    }
  }
}
