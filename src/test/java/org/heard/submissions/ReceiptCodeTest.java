package org.heard.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
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

  @Property
  void ofALongOneEveryWrongDigitIsSeen(
      @ForAll @NumericChars @StringLength(19) String digits,
      @ForAll @IntRange(max = 19) int place,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    String code = ReceiptCode.checked(digits).digits();
    char wrong = Character.forDigit((Character.digit(code.charAt(place), 10) + more) % 10, 10);

    assertThat(ReceiptCode.read(code)).map(ReceiptCode::digits).contains(code);
    assertThat(ReceiptCode.read(code.substring(0, place) + wrong + code.substring(place + 1)))
        .isEmpty();
  }

  @Test
  void aLongOneIsReadInArabicDigitsAndShownInFiveGroups() {
    ReceiptCode code = ReceiptCode.checked("0794000000000000000");
    String arabic =
        code.grouped()
            .chars()
            .mapToObj(c -> String.valueOf((char) (c == ' ' ? c : c - '0' + '٠')))
            .collect(Collectors.joining());

    assertThat(ReceiptCode.read(arabic)).contains(code);
    assertThat(code.grouped().split(" ")).hasSize(5);
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
