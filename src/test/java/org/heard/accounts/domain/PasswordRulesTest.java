package org.heard.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.accounts.ChoosePassword.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @CsvSource({
    "fourteen chars, TOO_SHORT",
    "PassWord1234567, TOO_COMMON",
    "motdepasse12345, TOO_COMMON",
    "aaaaaaaaaaaaaaaaaa, TOO_COMMON",
    "amina.diallo.un, LIKE_SIGN_IN_NAME",
    "my-Amina.Diallo-2026, LIKE_SIGN_IN_NAME"
  })
  void refusesWhatIsGuessedFirst(String password, Outcome why) {
    assertThat(rules.problem(password, "amina.diallo")).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"three wet umbrellas", "قوارب من ورق على الماء", "🦊🐝🐳🌵🍋🎈🪁🧩🎻🛶🚲🧭🪺🫖🧶"})
  void takesLongOnesInAnyScriptWithoutFurtherConditions(String password) {
    assertThat(rules.problem(password, "amina.diallo")).isEmpty();
  }

  @Test
  void aShortNameMayBePartOfALongPassword() {
    assertThat(rules.problem("policy of the lion", "li")).isEmpty();
  }

  @Test
  void refusesMoreThanCanBeHashedInReasonableTime() {
    assertThat(rules.problem("abcd".repeat(33), "amina")).contains(Outcome.TOO_LONG);
  }
}
