package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.heard.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "' ١٢ ', 12",
    "۱۲, 12",
    "१२, 12",
    "１２, 12",
    "-3, -3",
    "−٣, -3",
    "+7, 7",
    "'\u200f١٢', 12",
    "'\u061c-٣', -3"
  })
  void digitsOfEveryScriptAreUnderstood(String typed, long number) {
    assertThat(TypedNumber.whole(typed)).hasValue(BigDecimal.valueOf(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "three", "3.5", "1e3", "1 2", "-", "1234567890123456789", "\u200f"})
  void wordsThatAreNoNumberAreNone(String typed) {
    assertThat(TypedNumber.whole(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, 1234", "fr, 1234", "es, 1234", "ar, ١٢٣٤", "ru, 1234", "zh, 1234"})
  void aNumberStandsInAFieldAsItsReaderWritesItAndIsReadAgain(Language language, String written) {
    assertThat(TypedNumber.write(BigDecimal.valueOf(1234), language)).isEqualTo(written);
    assertThat(TypedNumber.whole(TypedNumber.write(BigDecimal.valueOf(-1234), language)))
        .hasValue(BigDecimal.valueOf(-1234));
  }

  @ParameterizedTest
  @CsvSource({"2.5, 2.5", "'2,5', 2.5", "'٢٫٥', 2.5", "-0.25, -0.25", "7, 7"})
  void aPointIsWrittenInManyWays(String typed, BigDecimal number) {
    assertThat(TypedNumber.read(typed, 2)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.555", "1,000", "2.", ".5", "1.2.3"})
  void moreDigitsThanAskedForAreNoNumberYet(String typed) {
    assertThat(TypedNumber.read(typed, 2)).isEmpty();
  }
}
