package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailureLogTest {

  @Test
  void everyLineOfAFailureHasItsNumberAndNoWords() {
    try (FailureLines lines = new FailureLines()) {
      FailureNumber number =
          FailureLog.write(
              new IllegalStateException(
                  "words of a child", new IllegalArgumentException("a name and a street")));
      assertThat(lines.numbers()).containsExactly(number.grouped());
      assertThat(lines.text())
          .contains("IllegalStateException", "IllegalArgumentException", "FailureLogTest")
          .doesNotContain("words of a child", "street");
    }
  }

  @Test
  void aNumberIsTwoGroupsOfThreeDigitsAndComesByChance() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      String grouped = FailureNumber.random().grouped();
      assertThat(grouped).matches("[1-9]\\d\\d\u00A0\\d\\d\\d");
      seen.add(grouped);
    }
    assertThat(seen).hasSizeGreaterThan(90);
  }
}
