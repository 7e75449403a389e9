package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.heard.accounts.ProofOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class AltchaTasksTest {
  private final ProofOfWork work = Sums.demanded(Clock.systemUTC());

  @Test
  void aTaskThatWasDoneIsAccepted() {
    assertThat(work.accepts(Sums.solve(work.task()))).isTrue();
  }

  @Test
  void theSameSolutionCountsOnce() {
    String solution = Sums.solve(work.task());
    assertThat(work.accepts(solution)).isTrue();
    assertThat(work.accepts(solution)).isFalse();
    assertThat(work.accepts(Sums.solve(work.task()))).isTrue();
  }

  @Test
  void aTaskThatIsTooOldCountsNoMore() {
    Instant earlier = Instant.now().minus(Duration.ofMinutes(11));
    ProofOfWork then = Sums.demanded(Clock.fixed(earlier, ZoneOffset.UTC));
    assertThat(then.accepts(Sums.solve(then.task()))).isFalse();
  }

  @Test
  void aTaskCannotBeMadeYounger() {
    ObjectNode task = (ObjectNode) Sums.read(work.task());
    String solution = Sums.solve(task.toString());
    String salt = task.get("salt").asString();
    task.put("salt", salt.replaceFirst("expires=\\d+", "expires=99999999999"));
    assertThat(task.get("salt").asString()).isNotEqualTo(salt);
    int number = number(solution);
    assertThat(work.accepts(Sums.solution(task, number))).isFalse();
  }

  @Test
  void aWrongNumberAndATaskOfAnotherPortalCountNothing() {
    String task = work.task();
    int number = number(Sums.solve(task));
    assertThat(work.accepts(Sums.solution(Sums.read(task), number + 1))).isFalse();
    ProofOfWork elsewhere = Sums.demanded(Clock.systemUTC());
    assertThat(work.accepts(Sums.solve(elsewhere.task()))).isFalse();
    assertThat(work.accepts(Sums.solve(task))).isTrue();
  }

  private static int number(String solution) {
    String plain = new String(Base64.getDecoder().decode(solution), StandardCharsets.UTF_8);
    return Sums.read(plain).get("number").asInt();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no Base64!", "bm8=", "bnVsbA==", "e30=", "W10="})
  void whatIsNoSolutionIsNoTrouble(String odd) {
    assertThat(work.accepts(odd)).isFalse();
    assertThat(work.accepts("A".repeat(100_000))).isFalse();
  }

  @Test
  void noTwoTasksAreAlikeAndNoneSaysItsNumber() {
    assertThat(work.task()).isNotEqualTo(work.task()).doesNotContain("\"number\"");
  }
}
