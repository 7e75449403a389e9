package org.heard.uikit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableLettersTest {

  @Test
  void drawnFormsBecomePlainLettersAndEverythingElseStays() {
    assertThat(
            ReadableLetters.plain(
                """
                2 beginbfrange
                <0005> <0006> <FE8D>
                <0010> <0010> <0041>
                endbfrange
                """))
        .isEqualTo(
            """
            3 beginbfrange
            <0005> <0005> <0627>
            <0006> <0006> <0627>
            <0010> <0010> <0041>
            endbfrange
            """);
  }

  @Test
  void lamAndAlefStayOneSign() {
    assertThat(ReadableLetters.plain("1 beginbfrange\n<0001> <0001> <FEFB>\nendbfrange"))
        .contains("<FEFB>");
  }

  @Test
  void noListIsLongerThanAListMayBe() {
    assertThat(ReadableLetters.plain("1 beginbfrange\n<0000> <00F9> <0041>\nendbfrange"))
        .contains("100 beginbfrange", "50 beginbfrange")
        .doesNotContain("250 beginbfrange");
  }
}
