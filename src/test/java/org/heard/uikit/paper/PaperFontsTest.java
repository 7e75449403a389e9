package org.heard.uikit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PaperFontsTest {
  private final PaperFonts fonts = new PaperFonts();

  @Test
  void signsWithoutAPrintedFormAreLeftOutOfWords() {
    assertThat(fonts.printable("<p>Yes 😀</p>")).isEqualTo("<p>Yes </p>");
  }

  @Test
  void aTextOfNothingElseIsRefusedByName() {
    assertThatExceptionOfType(NotPrintableException.class)
        .isThrownBy(() -> fonts.printable("<p>Yes</p> <p>😀</p>"))
        .extracting(NotPrintableException::letters)
        .isEqualTo("😀");
  }

  @Test
  void lettersThatNoFontHasAreRefusedByName() {
    assertThatExceptionOfType(NotPrintableException.class)
        .isThrownBy(() -> fonts.printable("<p>নাম</p>"))
        .extracting(NotPrintableException::letters)
        .asString()
        .contains("ন");
  }
}
