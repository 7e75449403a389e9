package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderDatesTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

  @ParameterizedTest
  @CsvSource({
    "en, 'Friday, 12 March 2027'",
    "fr, 'vendredi 12 mars 2027'",
    "es, 'viernes, 12 de marzo de 2027'",
    "ar, 'الجمعة، ١٢ مارس ٢٠٢٧'",
    "ru, 'пятница, 12 марта 2027 г.'",
    "zh, '2027年3月12日星期五'"
  })
  void aDayIsWrittenAsTheReaderWritesIt(Language language, String written) {
    // A year keeps its "г." on the line with a space that does not break.
    assertThat(ReaderDates.day(DAY, language).replaceAll("[\\u00a0\\u202f]", " "))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"en, 12 Mar 2027", "fr, 12 mars 2027", "es, 12 mar 2027"})
  void aDayInAListIsShortAndHasTheDayBeforeTheMonth(Language language, String written) {
    assertThat(ReaderDates.shortDay(DAY, language)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Fri 12 Mar', 'Fri, 12 Mar 2027'",
    "fr, 'ven. 12 mars', 'ven. 12 mars 2027'",
    "es, 'vie, 12 mar', 'vie, 12 mar 2027'"
  })
  void aDayOfTheseWeeksHasItsWeekdayAndTheYearOnlyWhereItMayBeAnother(
      Language language, String nearby, String ofAYear) {
    assertThat(ReaderDates.dayNearby(DAY, language)).isEqualTo(nearby);
    assertThat(ReaderDates.dayOfAYear(DAY, language)).isEqualTo(ofAYear);
  }

  @Test
  void anEndAtMidnightBelongsToTheDayBefore() {
    assertThat(ReaderDates.lastDayBefore(Instant.parse("2027-03-13T00:00:00Z"), Language.ENGLISH))
        .isEqualTo("Friday, 12 March 2027");
  }
}
