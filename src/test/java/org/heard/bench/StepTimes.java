package org.heard.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** How long each request took, by step, and how many bytes came; shared by all children. */
final class StepTimes {
  private final Map<String, List<Long>> nanos = new TreeMap<>();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder requests = new LongAdder();

  /** Notes one request of a step: its time in nanoseconds, its answer's bytes on the line. */
  void note(String step, long took, int length) {
    bytes.add(length);
    requests.increment();
    synchronized (nanos) {
      nanos.computeIfAbsent(step, name -> new ArrayList<>()).add(took);
    }
  }

  /** Forgets what was noted while everything got warm. */
  void reset() {
    synchronized (nanos) {
      nanos.clear();
    }
    bytes.reset();
    requests.reset();
  }

  long bytes() {
    return bytes.sum();
  }

  long requests() {
    return requests.sum();
  }

  /** One line a step: how many, and the 50th, 95th and 99th percentile in milliseconds. */
  void print() {
    System.out.printf("%-22s %9s %9s %9s %9s%n", "step", "requests", "p50 ms", "p95 ms", "p99 ms");
    synchronized (nanos) {
      nanos.forEach(StepTimes::print);
    }
  }

  private static void print(String step, List<Long> noted) {
    long[] sorted = noted.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        "%-22s %9d %9.1f %9.1f %9.1f%n",
        step, sorted.length, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
  }

  private static double at(long[] sorted, double part) {
    return sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))] / 1e6;
  }
}
