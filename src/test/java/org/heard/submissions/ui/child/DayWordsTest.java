package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.consultations.Answer;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayWordsTest {

  private static @Nullable Answer read(String day, String month, String year) {
    return new DayWords.Fields(day, month, year).answer();
  }

  @Test
  void aDayIsReadInDigitsOfEveryScript() {
    assertThat(read("٤", "5", "٢٠٢٦")).isEqualTo(new Answer.Day("2026-05-04"));
    assertThat(read(" 29 ", "2", "2028")).isEqualTo(new Answer.Day("2028-02-29"));
  }

  @Test
  void aMonthIsEnough() {
    assertThat(read("", "12", "2025")).isEqualTo(new Answer.Day("2025-12"));
  }

  @Test
  void nothingIsNoAnswer() {
    assertThat(read("", "", " ")).isNull();
  }

  @Test
  void whatIsNoDayIsKeptAsItWasTyped() {
    assertThat(read("30", "2", "2026")).isEqualTo(new Answer.Words("30 / 2 / 2026"));
    assertThat(read("5", "", "26")).isEqualTo(new Answer.Words("5 /  / 26"));
    assertThat(read("last summer", "", "")).isEqualTo(new Answer.Words("last summer"));
    assertThat(DayWords.Fields.of(new Answer.Words("5 /  / 26"), Language.ENGLISH))
        .isEqualTo(new DayWords.Fields("5", "", "26"));
  }

  @Test
  void dayAndMonthAreSaidInTheLanguageOfTheReader() {
    assertThat(DayWords.said(new Answer.Day("2026-05"), Language.FRENCH)).isEqualTo("mai 2026");
    assertThat(DayWords.said(new Answer.Day("2026-05-04"), Language.ENGLISH))
        .isEqualTo("Monday, 4 May 2026");
    assertThat(DayWords.months("5", Language.FRENCH)).contains("value=\"5\" selected>mai<");
  }
}
