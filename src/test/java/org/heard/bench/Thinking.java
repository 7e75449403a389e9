package org.heard.bench;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a child thinks before each press, and what it writes.
 *
 * @param millis on average; 0 presses at once, to find what a server can do
 */
record Thinking(int millis) {
  private static final String[] WORDS = {
    "When", "my", "brother", "was", "ill", "nobody", "came", "for", "a", "long", "time", "and",
    "we", "had", "to", "wait", "outside", "in", "the", "rain", "school", "meals", "would", "help",
    "most"
  };

  void pause() {
    if (millis == 0) {
      return;
    }
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(millis / 2 + 1L, millis * 3L / 2 + 2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** About 120 characters that tell nothing of anybody. */
  static String words() {
    StringBuilder text = new StringBuilder();
    while (text.length() < 120) {
      text.append(WORDS[ThreadLocalRandom.current().nextInt(WORDS.length)]).append(' ');
    }
    return text.toString().strip();
  }
}
