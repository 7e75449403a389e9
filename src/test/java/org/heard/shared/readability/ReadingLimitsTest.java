package org.heard.shared.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.shared.readability.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "en, all, 12, 12, 4",
    "en, 6-9, 12, 12, 4",
    "en, 13-15, 12, 20, 6",
    "en, easy, 8, 10, 4",
    "fr, 10-12, 12, 12, 80",
    "fr, 16-17, 12, 20, 70",
    "es, all, 12, 12, 80",
    "de, all, 12, 12, 4",
    "it, 13-15, 12, 20, 60",
    "pt, all, 12, 12, 75",
    "nl, all, 12, 12, 80",
    "ru, all, 12, 12, 60",
    "ru, 13-15, 12, 20, 50",
    "ar, all, 12, 12, 30",
  })
  void limitsBelongToALanguageAndAWording(
      String tag, String wording, int average, int longest, double score) {
    ReadingLimits limits = ReadingLimits.of(Language.of(tag), Wording.of(wording));

    assertThat(limits.averageWords()).isEqualTo(average);
    assertThat(limits.longestWords()).isEqualTo(longest);
    assertThat(limits.score()).isEqualTo(score);
  }

  @Test
  void whereThereIsNoFormulaThereIsNoScoreToKeep() {
    assertThat(ReadingLimits.of(Language.CHINESE, Wording.GENERAL).score()).isNull();
    assertThat(ReadingLimits.of(Language.CHINESE, Wording.GENERAL).longestCharacters())
        .isEqualTo(19);
  }

  @Test
  void aLongSentenceIsUnderlinedWhereItStands() {
    String text =
        "This is fine. You can take them back until we begin to write the big report. Thanks.";

    assertThat(found(Language.ENGLISH, Wording.GENERAL, text))
        .containsExactly(new Finding(Kind.LONG_SENTENCE, 14, 76, 13, 12));
    assertThat(found(Language.ENGLISH, Wording.FROM_13_TO_15, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | LONG_WORD        | internationally | We think internationally here.",
        "en | WORD_TO_AVOID    | submission      | Thanks for your submission.",
        "en | WORD_TO_AVOID    | kids            | Are you kids?",
        "en | WORD_TO_AVOID    | Invalid         | Invalid number.",
        "en | ABBREVIATION     | UN              | The UN asks.",
        "en | ABBREVIATION     | e.g.            | Eat fruit, e.g. apples.",
        "de | ABBREVIATION     | z. B.           | Obst, z. B. Birnen.",
        "en | EXCLAMATION_MARK | !               | Well done!",
        "es | EXCLAMATION_MARK | ¡               | ¡Hola.",
        "zh | EXCLAMATION_MARK | ！              | 你好！",
        "en | ALL_CAPITALS     | ATTENTION       | ATTENTION please.",
        "fr | WORD_TO_AVOID    | soumettre       | Tu peux soumettre ton texte.",
        "es | WORD_TO_AVOID    | cuestionario    | Aquí está el cuestionario.",
        "ar | WORD_TO_AVOID    | البيانات        | نحفظ البيانات هنا.",
        "ru | WORD_TO_AVOID    | анонимно        | Всё анонимно.",
        "zh | WORD_TO_AVOID    | 提交            | 请提交回答。",
        "zh | LONG_SENTENCE    | 我们国家的孩子们在学校里学习唱歌画画和跑步游泳。 | 我们国家的孩子们在学校里学习唱歌画画和跑步游泳。",
      })
  void everyRuleFindsItsPlace(String tag, Kind kind, String place, String text) {
    assertThat(found(Language.of(tag), Wording.GENERAL, text))
        .filteredOn(finding -> finding.kind() == kind)
        .singleElement()
        .satisfies(
            finding -> assertThat(text.substring(finding.start(), finding.end())).isEqualTo(place));
  }

  @Test
  void aNameInQuotationMarksOrInAnotherScriptMayBeLong() {
    assertThat(
            found(Language.ENGLISH, Wording.GENERAL, "Search “Internationalisation Help” there."))
        .isEmpty();
    assertThat(found(Language.ARABIC, Wording.GENERAL, "ابحث عن Internationalisation هنا."))
        .isEmpty();
  }

  @Test
  void oneQuestionAtATimeWhereThatIsAsked() {
    String text = "Who helps? And how?";
    ReadingLimits limits = ReadingLimits.of(Language.ENGLISH, Wording.GENERAL);
    ReadingLevel level = ReadingLevel.of(Language.ENGLISH, text);

    assertThat(limits.check(level)).isEmpty();
    assertThat(limits.forOneQuestion().check(level))
        .containsExactly(Finding.at(Kind.SEVERAL_QUESTIONS, 18, 19));
  }

  @Test
  void aWholeTextCanBeTooHardThoughEverySentenceIsShort() {
    String text = "Governmental organisations investigate educational responsibilities. ".repeat(8);

    assertThat(found(Language.ENGLISH, Wording.GENERAL, text))
        .extracting(Finding::kind)
        .contains(Kind.SCORE);
  }

  @Test
  void theAverageCountsFromThreeSentencesOn() {
    String nine = "We want to hear from you in this place. ";

    assertThat(found(Language.ENGLISH, Wording.EASY, nine.repeat(2))).isEmpty();
    assertThat(found(Language.ENGLISH, Wording.EASY, nine.repeat(3)))
        .extracting(Finding::kind)
        .containsExactly(Kind.AVERAGE_SENTENCE);
  }

  private static List<Finding> found(Language language, Wording wording, String text) {
    return ReadingLimits.of(language, wording).check(ReadingLevel.of(language, text));
  }
}
