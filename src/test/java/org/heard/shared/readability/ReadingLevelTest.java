package org.heard.shared.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLevelTest {
  private static final String PAGE =
      """
      Sometimes life gets hard for a family. A parent loses a job. Someone becomes ill. \
      A storm breaks the house. Then a country can help. It can give money, a doctor or a home.\
      """;

  /** Sentences, words and syllables counted by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 3 | 13 | 18 | A parent loses a job. Someone becomes ill. Then a country can help.",
        "fr | 2 |  8 | 13 | Quelqu’un tombe malade. Alors, le pays peut aider.",
        "es | 2 |  9 | 19 | Alguien pierde el trabajo. Entonces el país puede ayudar.",
        "de | 2 |  8 | 10 | Jemand wird krank. Dann kann das Land helfen.",
        "it | 2 |  8 | 18 | Qualcuno si ammala. Allora il paese può aiutare.",
        "pt | 2 |  8 | 17 | Alguém fica doente. Então o país pode ajudar.",
        "nl | 2 |  8 | 10 | Iemand wordt ziek. Dan kan het land helpen.",
        "ru | 2 |  7 | 13 | Кто-то заболел. Тогда страна может помочь.",
        "ar | 2 |  8 |  0 | قد يمرض أحدهم. عندها تستطيع الدولة أن تساعد.",
        "zh | 2 |  9 |  0 | 生活困难时，谁来帮忙？我们想知道。",
      })
  void sentencesWordsAndSyllablesAreCounted(
      String tag, int sentences, int words, int syllables, String text) {
    Counts counts = ReadingLevel.of(Language.of(tag), text).counts();

    assertThat(counts.sentences()).isEqualTo(sentences);
    assertThat(counts.words()).isEqualTo(words);
    assertThat(counts.syllables()).isEqualTo(syllables);
  }

  @Test
  void aPageIsScoredByTheFormulasOfItsLanguageTheDecidingOneFirst() {
    ReadingLevel level = ReadingLevel.of(Language.ENGLISH, PAGE);

    assertThat(level.counts().words()).isEqualTo(34);
    assertThat(level.counts().longestSentence()).isEqualTo(9);
    assertThat(level.score())
        .isInstanceOfSatisfying(
            Score.Scored.class,
            scored -> {
              assertThat(scored.values())
                  .extracting(Score.Value::formula)
                  .containsExactly(Formula.FLESCH_KINCAID, Formula.FLESCH);
              // 34 words, 6 sentences, 44 syllables
              assertThat(scored.deciding().value())
                  .isCloseTo(0.39 * 34 / 6 + 11.8 * 44 / 34 - 15.59, within(1e-9));
              assertThat(scored.deciding().ease()).isEqualTo(Ease.VERY_EASY);
            });
  }

  @Test
  void aFewWordsGetNoScore() {
    assertThat(ReadingLevel.of(Language.ENGLISH, "Who should help when life is hard?").score())
        .isEqualTo(new Score.RulesOnly(Score.Reason.TOO_FEW_WORDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "sw", "hi", "tlh"})
  void aLanguageWithoutAFormulaNeverGetsANumber(String tag) {
    assertThat(ReadingLevel.of(Language.of(tag), PAGE).score())
        .isEqualTo(new Score.RulesOnly(Score.Reason.NO_FORMULA));
  }

  @Test
  void nothingIsMeasuredAsNothing() {
    assertThat(ReadingLevel.of(Language.ENGLISH, " … ").counts())
        .isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void anAbbreviationEndsNoSentenceAndALineDoes() {
    assertThat(ReadingLevel.of(Language.of("de"), "Wir fragen Dr. Adler heute.").sentences())
        .hasSize(1);
    assertThat(ReadingLevel.of(Language.ENGLISH, "Your answers\nYour rights").sentences())
        .hasSize(2);
  }

  @Test
  void offsetsCoverASentenceWithoutItsSpace() {
    String text = "  Who helps?  Tell us.";
    ReadingLevel level = ReadingLevel.of(Language.ENGLISH, text);

    assertThat(level.sentences())
        .extracting(one -> text.substring(one.start(), one.end()))
        .containsExactly("Who helps?", "Tell us.");
    assertThat(level.sentences().getLast().words())
        .extracting(word -> text.substring(word.start(), word.end()))
        .containsExactly("Tell", "us");
  }

  @Test
  void arabicIsMeasuredByLixAndWithVowelMarksByOsmanToo() {
    String bare = "ذهب الولد إلى المدرسة ثم عاد إلى البيت. ".repeat(4);
    String marked = "ذَهَبَ الْوَلَدُ إِلَى الْمَدْرَسَةِ ثُمَّ عَادَ إِلَى الْبَيْتِ. ".repeat(4);

    assertThat(ReadingLevel.of(Language.ARABIC, bare).score())
        .isInstanceOfSatisfying(
            Score.Scored.class,
            scored -> {
              assertThat(scored.values()).hasSize(1);
              // 8 words a sentence, 1 of 8 has more than 6 letters
              assertThat(scored.deciding()).isEqualTo(new Score.Value(Formula.LIX, 8 + 12.5));
            });
    assertThat(ReadingLevel.of(Language.ARABIC, marked).score())
        .isInstanceOfSatisfying(
            Score.Scored.class,
            scored ->
                assertThat(scored.values())
                    .extracting(Score.Value::formula)
                    .containsExactly(Formula.LIX, Formula.OSMAN));
  }

  @Test
  void osmanCountsShortVowelsOnceAndLongOnesTwice() {
    assertThat(Osman.syllables("ذَهَبَ")).isEqualTo(3);
    assertThat(Osman.syllables("عَادَ")).isEqualTo(3);
    assertThat(Osman.syllables("ثُمَّ")).isEqualTo(4);
  }
}
