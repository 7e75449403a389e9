package org.heard.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
  private static final ReceiptCode CODE = new ReceiptCode("0123456789012345");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789012345",
        " 0123 4567 8901 2345 ",
        "0123-4567–8901 2345",
        "٠١٢٣ ٤٥٦٧ ٨٩٠١ ٢٣٤٥",
        "\u200e0123\u00a04567 8901\t2345\n"
      })
  void isReadHoweverAPersonTypesIt(String typed) {
    assertThat(ReceiptCode.read(typed)).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123",
        "01234567890123456",
        "0123 4567 8901 234x",
        "0123,4567,8901,2345",
        "\0"
      })
  void isNotReadFromAnythingElse(String typed) {
    assertThat(ReceiptCode.read(typed)).isEmpty();
  }

  @Test
  void isShownInFourGroups() {
    assertThat(CODE.grouped()).isEqualTo("0123 4567 8901 2345");
  }

  @Test
  void neverShowsItselfInALog() {
    assertThat(CODE.toString()).doesNotContain("0123");
    assertThat(DraftToken.fresh().toString()).isEqualTo("DraftToken[hidden]");
  }

  @Test
  void aTokenIsReadFromItsOwnTextOnly() {
    DraftToken token = DraftToken.fresh();

    assertThat(DraftToken.read(token.text())).contains(token);
    assertThat(token.bytes()).hasSize(16);
    assertThat(DraftToken.read("short")).isEmpty();
    assertThat(DraftToken.read("!".repeat(22))).isEmpty();
  }
}
