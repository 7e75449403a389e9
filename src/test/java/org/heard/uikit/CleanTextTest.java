package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void controlCharactersGoAndLinesStay() {
    assertThat(CleanText.of("a\u0000b\u0007c\td\ne\r\nf\u009fg")).isEqualTo("abc\td\ne\nfg");
  }

  @Test
  void halfACharacterBecomesTheReplacementCharacter() {
    assertThat(CleanText.of("x\ud83dy")).isEqualTo("x\ufffdy");
  }

  @Test
  void emojiAndMixedScriptsStayAsTyped() {
    String typed = "مرحبا 👩🏽‍🦽 hello \u200f(٣)";
    assertThat(CleanText.of(typed)).isEqualTo(typed);
  }

  @Test
  void nothingIsCutFromALongText() {
    assertThat(CleanText.of("é".repeat(100_000))).hasSize(100_000);
  }
}
