package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plurals and digits that children read, by the rules of their language (CLDR). */
class ChildNumbersTest {
  private static final UiTranslations TEXTS = new UiTranslations();

  @ParameterizedTest
  @CsvSource({
    "ru, 1, 1 знак.",
    "ru, 3, 3 знака.",
    "ru, 11, 11 знаков.",
    "ru, 10021, 10 021 знак.",
    "ar, 0, ٠ حرف.",
    "ar, 1, حرف واحد.",
    "ar, 2, حرفان.",
    "ar, 5, ٥ أحرف.",
    "ar, 10011, ١٠٬٠١١ حرفًا.",
    "ar, 10100, ١٠٬١٠٠ حرف.",
    "zh, 10001, '10,001个字符。'",
    "en, 10001, '10,001 characters.'",
    "fr, 10001, 10 001 caractères.",
    "es, 10001, 10.001 caracteres."
  })
  void manyCharactersAreCountedInTheFormsOfTheLanguage(Language language, int count, String said) {
    String text =
        TEXTS.getTranslation("submissions.problem.too-long", language.locale(), count, 10_000);
    // Thousands stand apart with spaces that do not break, of two widths.
    assertThat(text.replaceAll("[\\u00a0\\u202f]", " ")).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "ru, 1, 2, минуты",
    "ru, 10, 20, минут",
    "ru, 10, 21, минута",
    "ar, 3, 5, دقائق",
    "ar, 10, 20, دقيقة",
    "zh, 10, 20, 10到20分钟"
  })
  void minutesToo(Language language, int least, int most, String said) {
    assertThat(TEXTS.getTranslation("consultations.minutes", language.locale(), least, most))
        .endsWith(said);
  }
}
