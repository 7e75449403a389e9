package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 0xB, 0x1B, 0x7F, 0x85, 0x202D, 0x202E, 0xFFFE, 0xFFFF, 0x1FFFE})
  void aSignThatNoTextCanHaveIsFound(int sign) {
    assertThat(Letters.unfit("Where " + Character.toString(sign) + "?")).hasValue(sign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D"})
  void halfALetterIsNone(String half) {
    assertThat(Letters.unfit("a" + half)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines",
        "a\tb",
        "ما رأيك؟",
        "\u2067مرحبا\u2069 \u200F",
        "n\u200Dn",
        "😀 👩\u200D👩\u200D👧",
        "学校\uFEFF",
        "\u00AD"
      })
  void whatWritersNeedStays(String words) {
    assertThat(Letters.unfit(words)).isEmpty();
  }

  @Test
  void namesLoseWhatNobodyMeans() {
    assertThat(Letters.fit("a\0b\u202E\uD83D 😀")).isEqualTo("ab 😀");
  }

  @Test
  void aSignIsNamedAsPeopleLookItUp() {
    assertThat(Letters.name(0x202E)).isEqualTo("U+202E");
    assertThat(Letters.name(0)).isEqualTo("U+0000");
  }
}
