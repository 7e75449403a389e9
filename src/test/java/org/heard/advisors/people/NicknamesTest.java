package org.heard.advisors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {
  private static final List<String> IDEAS = List.of("Blue Kite", "Bright Star");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Gonzalez",
        "Анна Петрова",
        "Amina_Diallo",
        "Jean-Pierre",
        "kite2011",
        "fox@home",
        "call 0791"
      })
  void whatCouldBeANameIsAskedAbout(String nickname) {
    assertThat(Nicknames.couldBeAName(nickname, IDEAS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Blue Kite", "Kite", "quiet fox", "Bright Lion", "星星", "نجمة لامعة", "Fox 12"})
  void whatIsOfferedOrInventedIsNot(String nickname) {
    assertThat(Nicknames.couldBeAName(nickname, IDEAS)).isFalse();
  }
}
