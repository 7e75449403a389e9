package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final String ANSWER =
      "We need a safe way to school because the cars drive much too fast on the big road and"
          + " nobody stops when we want to cross it in the morning.";

  @Test
  void theSameWordsShareEveryBandWhateverTheirLooks() {
    assertThat(shared(ANSWER, ANSWER.toUpperCase(java.util.Locale.ROOT).replace(' ', '\n')))
        .isEqualTo(MinHash.BANDS);
  }

  @Test
  void oneWordMoreStillSharesABand() {
    assertThat(shared(ANSWER, ANSWER + " Please.")).isPositive();
  }

  @Test
  void otherWordsShareNone() {
    String other =
        "My grandmother tells stories in our own language and I wish there were books in it at"
            + " the library so that my little brother can learn to read them too.";
    assertThat(shared(ANSWER, other)).isZero();
  }

  @Test
  void shortAnswersHaveNone() {
    assertThat(MinHash.of("We want more time to play football")).isEmpty();
    assertThat(MinHash.of("")).isEmpty();
  }

  @Test
  void chineseIsCountedByCharacters() {
    String answer = "我们希望学校附近的马路更安全因为汽车开得太快";
    assertThat(shared(answer, answer + "。")).isEqualTo(MinHash.BANDS);
  }

  private static int shared(String one, String other) {
    long[][] first = MinHash.of(one);
    long[][] second = MinHash.of(other);
    assertThat(first).hasDimensions(MinHash.BANDS, MinHash.ROWS);
    int shared = 0;
    for (int band = 0; band < MinHash.BANDS; band++) {
      shared += Arrays.equals(first[band], second[band]) ? 1 : 0;
    }
    return shared;
  }
}
