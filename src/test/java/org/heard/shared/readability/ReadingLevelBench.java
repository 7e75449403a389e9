package org.heard.shared.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.junit.jupiter.api.Test;

/**
 * How long a measurement takes while somebody types; not a part of ./test, see bench/reading.md.
 */
class ReadingLevelBench {
  private static final int CHARACTERS = 2_000;
  private static final int ROUNDS = 500;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Map<String, String> SENTENCES =
      Map.of(
          "en", "A parent loses a job. Someone becomes ill. Then a country can help. ",
          "fr", "Quelqu’un tombe malade. Alors, le pays peut aider. ",
          "es", "Alguien pierde el trabajo. Entonces el país puede ayudar. ",
          "ar", "قد يمرض أحدهم. عندها تستطيع الدولة أن تساعد. ",
          "ru", "Кто-то заболел. Тогда страна может помочь. ",
          "zh", "生活困难时，谁来帮忙？我们想知道。");

  @Test
  void measuresTwoThousandCharacters() {
    SENTENCES.forEach((tag, sentence) -> {
      Language language = Language.of(tag);
      String text = sentence.repeat(CHARACTERS / sentence.length() + 1).substring(0, CHARACTERS);
      long first = once(language, text);
      long[] times = new long[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        times[round] = once(language, text);
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "BENCH %s, %d characters: first %.1f ms, median %.2f ms, slowest of a hundred %.2f ms%n",
          tag,
          CHARACTERS,
          first / 1e6,
          times[ROUNDS / 2] / 1e6,
          times[ROUNDS * 99 / 100] / 1e6);
    });
  }

  private static long once(Language language, String text) {
    // Time of this thread on the processor: what else the machine does is left out.
    long start = THREADS.getCurrentThreadCpuTime();
    ReadingLevel level = ReadingLevel.of(language, text);
    var found = ReadingLimits.of(language, Wording.GENERAL).check(level);
    long time = THREADS.getCurrentThreadCpuTime() - start;
    assertThat(level.counts().words()).isGreaterThan(100);
    assertThat(found).isNotNull();
    return time;
  }
}
