package org.heard.advisors.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts with the small ones hidden. A single hidden number could be taken from the sum of all, so
 * the next larger one is hidden with it. Together the hidden ones are three or more, or all are
 * hidden.
 */
public final class SmallCounts {
  /** The smallest number that is shown. */
  public static final int LEAST = 3;

  private SmallCounts() {}

  /** A number, or nothing but that there is somebody. */
  public sealed interface Count {
    /** At least {@link #LEAST}. */
    record Shown(long number) implements Count {}

    /** Somebody is there. */
    record Hidden() implements Count {}
  }

  static Map<String, Count> of(List<String> values) {
    Map<String, Long> counted =
        values.stream()
            .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    Set<String> hidden = hidden(counted);
    Map<String, Count> shown = new LinkedHashMap<>();
    counted.forEach((value, number) ->
        shown.put(value, hidden.contains(value) ? new Count.Hidden() : new Count.Shown(number)));
    return shown;
  }

  private static Set<String> hidden(Map<String, Long> counted) {
    List<Map.Entry<String, Long>> smallFirst =
        counted.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .toList();
    int small = (int) counted.values().stream().filter(number -> number < LEAST).count();
    int take = small == 1 ? 2 : small;
    while (take > 0 && take < smallFirst.size() && sum(smallFirst, take) < LEAST) {
      take++;
    }
    return smallFirst.stream().limit(take).map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  private static long sum(List<Map.Entry<String, Long>> smallFirst, int take) {
    return smallFirst.stream().limit(take).mapToLong(Map.Entry::getValue).sum();
  }
}
