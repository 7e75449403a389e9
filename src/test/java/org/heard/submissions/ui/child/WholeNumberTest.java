package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

  @Test
  void digitsOfEveryScriptAreUnderstood() {
    assertThat(WholeNumber.read("12")).hasValue(12);
    assertThat(WholeNumber.read(" ١٢ ")).hasValue(12);
    assertThat(WholeNumber.read("۱۲")).hasValue(12);
    assertThat(WholeNumber.read("-3")).hasValue(-3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "three", "3.5", "1e3", "1 2", "-", "1234567890123456789"})
  void wordsThatAreNoNumberAreNone(String typed) {
    assertThat(WholeNumber.read(typed)).isEmpty();
  }
}
