package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.heard.accounts.AttemptLimits.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CountedAttemptsTest {
  private final CountedAttempts limits = new CountedAttempts();

  @AfterEach
  void forgetTheRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void aClassOfFortyBehindOneAddressNeverMeetsALimit() {
    for (int child = 0; child < 40; child++) {
      from("203.0.113.7", new MockHttpSession());
      for (int mistake = 0; mistake < 9; mistake++) {
        assertThat(limits.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
      }
      assertThat(limits.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
      limits.succeeded(Kind.RECEIPT_CODE);
    }
  }

  @Test
  void oneSessionMeetsItsLimitAndAnotherDoesNot() {
    from("203.0.113.7", new MockHttpSession());
    assertThat(allowed(Kind.RECEIPT_CODE, 50)).isEqualTo(10);
    from("203.0.113.7", new MockHttpSession());
    assertThat(limits.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
  }

  @Test
  void throwingTheSessionAwayDoesNotHelpAGuesser() {
    long allowed =
        IntStream.range(0, 2_000)
            .filter(i -> {
              from("203.0.113." + i % 250, new MockHttpSession());
              return limits.tryAttempt(Kind.RECEIPT_CODE);
            })
            .count();
    assertThat(allowed).isBetween(800L, 1_000L);
  }

  @Test
  void manyAddressesTogetherMeetTheLimitInAll() {
    long allowed =
        IntStream.range(0, 6_000)
            .filter(i -> {
              from("10.%d.%d.1".formatted(i / 250, i % 250), new MockHttpSession());
              return limits.tryAttempt(Kind.SIGN_IN);
            })
            .count();
    assertThat(allowed).isBetween(3_000L, 3_500L);
  }

  @Test
  void whatWasRightDoesNotCount() {
    from("203.0.113.7", new MockHttpSession());
    for (int i = 0; i < 100; i++) {
      assertThat(limits.tryAttempt(Kind.SIGN_IN)).isTrue();
      limits.succeeded(Kind.SIGN_IN);
    }
  }

  @Test
  void signingInAndCodesAreCountedApart() {
    from("203.0.113.7", new MockHttpSession());
    allowed(Kind.SIGN_IN, 50);
    assertThat(limits.tryAttempt(Kind.SIGN_IN)).isFalse();
    assertThat(limits.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.250, true",
    "203.0.113.7, 203.0.114.7, false",
    "2001:db8:1::1, 2001:db8:1:ffff::2, true",
    "2001:db8:1::1, 2001:db8:2::1, false"
  })
  void aNeighbourhoodIsOneAddress(String one, String other, boolean same) {
    assertThat(CountedAttempts.prefix(one).equals(CountedAttempts.prefix(other))).isEqualTo(same);
  }

  private int allowed(Kind kind, int tries) {
    return (int) IntStream.range(0, tries).filter(i -> limits.tryAttempt(kind)).count();
  }

  private static void from(String address, MockHttpSession session) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    request.setSession(session);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }
}
