package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.heard.shared.Language;
import org.heard.uikit.ReaderDates;
import org.junit.jupiter.api.Test;

class PatternSamplesTest {

  @Test
  void everyPluralFormOfTheLanguageIsRead() {
    String pattern = "{0, plural, =0{Нет} one{# знак} few{# знака} many{# знаков} other{# знака}}.";

    assertThat(PatternSamples.of(pattern, ULocale.forLanguageTag("ru")))
        .contains("Нет.", "1 знак.", "2 знака.", "5 знаков.");
  }

  @Test
  void everyChoiceIsReadInEveryCombination() {
    String pattern = "{0, select, yes{Good} other{Fine}}: {1, plural, one{# day} other{# days}}";

    assertThat(PatternSamples.of(pattern, ULocale.ENGLISH))
        .contains("Good: 1 day", "Fine: 1 day", "Good: 0 days", "Fine: 0 days");
  }

  @Test
  void aLoneArgumentIsADayAndSeveralAreNumbers() {
    assertThat(PatternSamples.of("Until {0}", ULocale.ENGLISH))
        .containsExactly("Until " + ReaderDates.day(LocalDate.of(2027, 3, 12), Language.ENGLISH));
    assertThat(PatternSamples.of("Question {0} of {1}", ULocale.ENGLISH))
        .containsExactly("Question 12 of 12");
    assertThat(PatternSamples.of("Isn’t it", ULocale.ENGLISH)).containsExactly("Isn’t it");
  }
}
