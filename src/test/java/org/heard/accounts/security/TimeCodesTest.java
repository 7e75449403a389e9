package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of the second step, against the vectors of RFC 6238, appendix B. */
class TimeCodesTest {
  private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** The appendix has eight digits; six are their end. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void theVectorsOfTheStandardHold(long second, String code) {
    assertThat(TimeCodes.code(SEED, second / 30)).isEqualTo(code);
    assertThat(TimeCodes.step(SEED, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  @Test
  void aClockMayBeOneStepOffAndNoMore() {
    Instant then = Instant.ofEpochSecond(1_234_567_890);
    long step = 1_234_567_890 / 30;
    assertThat(TimeCodes.step(SEED, TimeCodes.code(SEED, step - 1), then)).hasValue(step - 1);
    assertThat(TimeCodes.step(SEED, TimeCodes.code(SEED, step + 1), then)).hasValue(step + 1);
    assertThat(TimeCodes.step(SEED, TimeCodes.code(SEED, step - 2), then)).isEmpty();
    assertThat(TimeCodes.step(SEED, TimeCodes.code(SEED, step + 2), then)).isEmpty();
  }

  @Test
  void theSquareCarriesTheSeedAndTheSignInName() {
    assertThat(TimeCodes.address(SEED, "zoe+team@here"))
        .isEqualTo(
            "otpauth://totp/Heard:zoe%2Bteam%40here"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Heard");
    assertThat(TimeCodes.freshSeed()).hasSize(20).isNotEqualTo(TimeCodes.freshSeed());
  }
}
