package org.heard.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heard.audit.NotOpaqueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2f1d6c1e-0a5e-4c0e-9a39-3f5d6b1c2a4e",
        "600",
        "-1",
        "submission.opened",
        "with-safeguarding",
        "call-2026-11-22.xlsx",
        "2026-11-22",
        "13-15",
        "18+",
        "pt-BR",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      })
  void takesIdsNumbersHashesAndStableWords(String value) {
    assertThat(Opaque.require("field", value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Amina",
        "my teacher shouts",
        "1234567890123456",
        "1234 5678 9012 3456",
        "1234-5678-9012-3456",
        "0612345678",
        "+33 6 12 34 56 78",
        "amina@example.org",
        "192.168.0.1",
        "أمينة",
        "line\nbreak",
        "nXo9wbmMTEu1xG1GqzA-2A"
      })
  void refusesWhatCouldSayWhoSomebodyIs(String value) {
    assertThatThrownBy(() -> Opaque.require("field", value))
        .isInstanceOf(NotOpaqueException.class)
        .hasMessage(new NotOpaqueException("field").getMessage());
  }
}
