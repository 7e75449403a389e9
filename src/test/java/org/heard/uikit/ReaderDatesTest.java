package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

class ReaderDatesTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

  @Test
  void aDayIsWrittenAsTheReaderWritesIt() {
    assertThat(ReaderDates.day(DAY, Language.ENGLISH)).isEqualTo("Friday, 12 March 2027");
    assertThat(ReaderDates.day(DAY, Language.FRENCH)).isEqualTo("vendredi 12 mars 2027");
    assertThat(ReaderDates.day(DAY, Language.SPANISH)).isEqualTo("viernes, 12 de marzo de 2027");
    assertThat(ReaderDates.day(DAY, Language.ARABIC)).contains("الجمعة").contains("٢٠٢٧");
  }

  @Test
  void anEndAtMidnightBelongsToTheDayBefore() {
    assertThat(ReaderDates.lastDayBefore(Instant.parse("2027-03-13T00:00:00Z"), Language.ENGLISH))
        .isEqualTo("Friday, 12 March 2027");
  }
}
