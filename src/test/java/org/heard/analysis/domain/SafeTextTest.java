package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        " =1",
        "\u00A0=1",
        "\u200B=1",
        "\uFEFF=1",
        "\u202B=1"
      })
  void wordsThatLookLikeAFormulaGetAnApostrophe(String words) {
    assertThat(SafeText.of(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "We want 2-3 parks", "أريد =", "👧🏽 = me", "'=1", "a\tb\nc"})
  void otherWordsStayAsTheyAre(String words) {
    assertThat(SafeText.of(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\uD83Db", "a\uDC67b", "a\uFFFEb", "a\u001Bb"})
  void whatNoFileCanHoldIsReplacedAndNothingElseIsLost(String words) {
    assertThat(SafeText.of(words)).isEqualTo("a\uFFFDb");
  }

  @Property
  void nothingEverStartsAFormulaAndNothingGetsShorter(@ForAll String words) {
    String safe = SafeText.of(words);
    assertThat(safe.length()).isGreaterThanOrEqualTo(words.length());
    assertThat(SafeText.of(safe)).isEqualTo(safe);
    assertThat(safe.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(safe.charAt(0)) < 0).isTrue();
  }
}
