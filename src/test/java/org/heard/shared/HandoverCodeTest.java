package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverCodeTest {

  @Test
  void isReadHoweverAPersonTypesIt() {
    HandoverCode code = new HandoverCode("ab01-cdef-gh23-jkmn-pq45");
    assertThat(HandoverCode.read("AB01 CDEF gh23jkmn-pq45\n")).contains(code);
    assertThat(HandoverCode.read("ab٠١–cdef–gh٢٣–jkmn–pq٤٥")).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ab01-cdef-gh23-jkmn", "ilou-ilou-ilou-ilou-ilou", "0123 4567 8901 2345"})
  void aReceiptOrAnythingElseIsNone(String typed) {
    assertThat(HandoverCode.read(typed)).isEmpty();
  }

  @Test
  void noTwoAreTheSameAndNoneIsInALog() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      HandoverCode code = HandoverCode.fresh();
      codes.add(code.text());
      assertThat(HandoverCode.read(code.text().toUpperCase(Locale.ROOT))).contains(code);
    }
    assertThat(codes).hasSize(1000);
    assertThat(HandoverCode.fresh()).hasToString("HandoverCode[hidden]");
  }
}
