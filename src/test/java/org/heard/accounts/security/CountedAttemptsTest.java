package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.heard.MovableClock;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.shared.ConsultationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CountedAttemptsTest {
  private static final ConsultationId CALL = new ConsultationId(UUID.randomUUID());
  private static final ConsultationId OTHER = new ConsultationId(UUID.randomUUID());

  private final MovableClock clock = new MovableClock();
  private final CountedAttempts limits = new CountedAttempts(clock, false);

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
  void fortyChildrenOfOneSchoolWhoAllSendAtOnceMeetNothing() {
    for (int child = 0; child < 40; child++) {
      from("203.0.113.7", new MockHttpSession());
      for (Kind kind : List.of(Kind.FORM, Kind.UPLOAD, Kind.SEND, Kind.PROGRESS_FILE)) {
        assertThat(limits.tryAttempt(kind, CALL, "answers of " + child)).as("%s", kind).isTrue();
      }
    }
  }

  @Test
  void aWholeSchoolOnOneTabletMeetsNothing() {
    from("203.0.113.7", new MockHttpSession());
    for (int child = 0; child < 120; child++) {
      assertThat(limits.tryAttempt(Kind.FORM)).isTrue();
      assertThat(limits.tryAttempt(Kind.SEND, CALL, "answers of " + child)).isTrue();
    }
  }

  @Test
  void theSameAnswersAreNotSentWithoutEnd() {
    assertThat(sends(500, i -> "the same")).isBetween(60, 80);
  }

  @Test
  void aNeighbourhoodThatFloodsIsHeldBackOnlyWhenThePortalIsUnderPressure() {
    from("203.0.113.7", new MockHttpSession());
    assertThat(sendsFrom(CALL, "203.0.113.7", 20_000)).isEqualTo(20_000);
    for (int other = 0; other < 100; other++) {
      sendsFrom(OTHER, "198.51.%d.7".formatted(other), 1_000);
    }
    assertThat(sendsFrom(CALL, "203.0.113.7", 5_000)).isLessThan(1_000);
    assertThat(sendsFrom(OTHER, "192.0.2.7", 40)).isEqualTo(40);
  }

  @Test
  void aFloodThatCarriesNoSessionLeavesRoomForThoseWhoHaveOne() {
    long allowed =
        IntStream.range(0, 6_000)
            .filter(i -> {
              fromPageWithoutScript("10.%d.%d.1".formatted(i / 250, i % 250));
              return limits.tryAttempt(Kind.SAFE_NOTE, "visit " + i);
            })
            .count();
    assertThat(allowed).isBetween(3_000L, 3_100L);
    for (int child = 0; child < 40; child++) {
      from("203.0.113.7", new MockHttpSession());
      assertThat(limits.tryAttempt(Kind.SAFE_NOTE, "note " + child)).isTrue();
    }
  }

  @Test
  void aClassOnPagesWithoutScriptMeetsNothing() {
    for (int child = 0; child < 40; child++) {
      fromPageWithoutScript("203.0.113.7");
      for (Kind kind : List.of(Kind.FORM, Kind.UPLOAD, Kind.SEND, Kind.PROGRESS_FILE)) {
        assertThat(limits.tryAttempt(kind, CALL, "answers of " + child)).as("%s", kind).isTrue();
      }
      for (int note = 0; note < 3; note++) {
        assertThat(limits.tryAttempt(Kind.SAFE_NOTE, CALL, "visit " + child)).isTrue();
      }
    }
  }

  @Test
  void whereOthersDoASumPagesWithoutScriptGetLessAndAClassStillMeetsNothing() {
    CountedAttempts strict = new CountedAttempts(clock, true);
    for (int child = 0; child < 40; child++) {
      fromPageWithoutScript("203.0.113.7");
      for (int mistake = 0; mistake < 9; mistake++) {
        assertThat(strict.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
      }
      assertThat(strict.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
      strict.succeeded(Kind.RECEIPT_CODE);
      for (Kind kind : List.of(Kind.FORM, Kind.SEND, Kind.PROGRESS_FILE)) {
        assertThat(strict.tryAttempt(kind, CALL, "answers of " + child)).as("%s", kind).isTrue();
      }
      for (int picture = 0; picture < 40; picture++) {
        assertThat(strict.tryAttempt(Kind.UPLOAD, CALL, "answers of " + child)).isTrue();
      }
      assertThat(strict.tryAttempt(Kind.SAFE_NOTE, CALL, "one tablet")).isTrue();
    }
  }

  @Test
  void whereOthersDoASumAFloodWithoutScriptIsHeldBackEarlierAndTheOthersAreNot() {
    CountedAttempts strict = new CountedAttempts(clock, true);
    long allowed =
        IntStream.range(0, 30_000)
            .filter(i -> {
              fromPageWithoutScript("10.%d.%d.1".formatted(i / 250, i % 250));
              return strict.tryAttempt(Kind.RECEIPT_CODE);
            })
            .count();
    assertThat(allowed).isBetween(5_000L, 5_500L);
    from("203.0.113.7", new MockHttpSession());
    assertThat(strict.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
  }

  @Test
  void aSessionFromElsewhereDoesNotTakeAFloodOutOfTheShareOfPagesWithoutScript() {
    long allowed =
        IntStream.range(0, 6_000)
            .filter(i -> {
              MockHttpServletRequest request = new MockHttpServletRequest("POST", "/light/note");
              request.setRemoteAddr("10.%d.%d.1".formatted(i / 250, i % 250));
              request.setSession(new MockHttpSession());
              RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
              return limits.tryAttempt(Kind.SAFE_NOTE);
            })
            .count();
    assertThat(allowed).isBetween(3_000L, 3_100L);
  }

  private static void fromPageWithoutScript(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/light/note");
    request.setRequestURI("/light/note");
    request.setRemoteAddr(address);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @Test
  void nothingOfYesterdayIsKnownToday() {
    from("203.0.113.7", new MockHttpSession());
    allowed(Kind.RECEIPT_CODE, 50);
    assertThat(limits.tryAttempt(Kind.RECEIPT_CODE)).isFalse();
    clock.forward(Duration.ofDays(1));
    assertThat(limits.tryAttempt(Kind.RECEIPT_CODE)).isTrue();
  }

  @Test
  void oneCallNeverTakesUpAllOfThePortal() {
    int sent = 0;
    for (int address = 0; address < 250; address++) {
      sent += sendsFrom(CALL, "10.0.%d.1".formatted(address), 1_000);
    }
    assertThat(sent).isBetween(150_000, 170_000);
    assertThat(sendsFrom(OTHER, "192.0.2.7", 40)).isEqualTo(40);
  }

  @Test
  void notesOfOneNeighbourhoodAreHeldBackOnlyWhenThePortalIsUnderPressure() {
    assertThat(notesFrom("203.0.113.7", 1_500)).isEqualTo(1_500);
    for (int other = 0; other < 10; other++) {
      notesFrom("198.51.%d.7".formatted(other), 100);
    }
    assertThat(notesFrom("203.0.113.7", 500)).isLessThan(100);
    assertThat(notesFrom("192.0.2.7", 40)).isEqualTo(40);
  }

  private int notesFrom(String address, int times) {
    return (int)
        IntStream.range(0, times)
            .filter(i -> {
              from(address, new MockHttpSession());
              return limits.tryAttempt(Kind.SAFE_NOTE);
            })
            .count();
  }

  private int sendsFrom(ConsultationId call, String address, int times) {
    int sent = 0;
    for (int i = 0; i < times; i++) {
      from(address, new MockHttpSession());
      if (limits.tryAttempt(Kind.SEND, call, address + i)) {
        sent++;
      }
    }
    return sent;
  }

  private int sends(int times, IntFunction<String> answers) {
    return (int)
        IntStream.range(0, times)
            .filter(i -> limits.tryAttempt(Kind.SEND, CALL, answers.apply(i)))
            .count();
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
