package org.heard.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one child typed into one field and when, to see how many seconds of typing were lost when it
 * came back.
 */
final class Typing {
  private record Typed(String words, long at) {}

  private final List<Typed> typed = new ArrayList<>();

  /** Notes that the field now holds these words. */
  void now(String words) {
    typed.add(new Typed(words, System.nanoTime()));
  }

  /** The words of the latest moment; empty before anything was typed. */
  String latest() {
    return typed.isEmpty() ? "" : typed.getLast().words();
  }

  /**
   * How long ago the oldest words were typed that are not there any more.
   *
   * @param found what the field held when the child came back
   * @param lost when the line went down
   * @throws IOException when the field holds something that was never typed
   */
  Duration lost(String found, long lost) throws IOException {
    if (typed.isEmpty()) {
      return Duration.ZERO;
    }
    int last = -1;
    for (int moment = 0; moment < typed.size(); moment++) {
      if (typed.get(moment).words().equals(found)) {
        last = moment;
      }
    }
    if (last < 0 && !found.isEmpty()) {
      throw new IOException("words nobody typed: \"" + found + "\"");
    }
    @Nullable Typed missing = last + 1 < typed.size() ? typed.get(last + 1) : null;
    return missing == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, lost - missing.at()));
  }
}
