package org.heard.analysis.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.analysis.ReleasedFilter;
import org.heard.moderation.released.ReleasedGroup;

/**
 * Makes what lines tell about who speaks so coarse that at least five lines of the call tell the
 * same (safety.md PB-4). It looks at everything released, whatever the filter, so that two filters
 * cannot be compared; and it knows groups only, so its size does not grow with the call.
 */
final class Coarsening {
  /** Fewest lines that may tell the same, unless there are fewer in all. */
  static final int FEWEST = 5;

  private final Map<Traits, Long> lines;
  private final Map<Traits, Traits> shown;

  private Coarsening(Map<Traits, Long> lines) {
    this.lines = lines;
    this.shown = new HashMap<>();
    lines.keySet().forEach(traits -> shown.put(traits, traits));
    for (Traits.Step step : Traits.Step.values()) {
      Map<Traits, Long> sizes = sizes();
      shown.replaceAll(
          (exact, now) -> sizes.getOrDefault(now, 0L) < FEWEST ? now.coarser(step) : now);
    }
    fillTheRest();
  }

  static Coarsening of(Map<Traits, Long> lines) {
    return new Coarsening(lines);
  }

  static Coarsening of(List<ReleasedGroup> groups) {
    Map<Traits, Long> lines = new HashMap<>();
    groups.forEach(group -> lines.merge(Traits.of(group), group.submissions(), Long::sum));
    return new Coarsening(lines);
  }

  // Few lines that tell nothing would still be told apart: the smallest others join them.
  private void fillTheRest() {
    Optional<Traits> joining = joining();
    while (joining.isPresent()) {
      Traits gone = joining.get();
      shown.replaceAll((exact, now) -> now.equals(gone) ? Traits.NOTHING : now);
      joining = joining();
    }
  }

  private Optional<Traits> joining() {
    Map<Traits, Long> sizes = sizes();
    Long rest = sizes.remove(Traits.NOTHING);
    if (rest == null || rest >= FEWEST) {
      return Optional.empty();
    }
    return sizes.entrySet().stream()
        .min(Map.Entry.<Traits, Long>comparingByValue().thenComparing(smallest()))
        .map(Map.Entry::getKey);
  }

  private static Comparator<Map.Entry<Traits, Long>> smallest() {
    return Map.Entry.comparingByKey(Traits.ORDER);
  }

  /** How many lines tell the same. */
  private Map<Traits, Long> sizes() {
    Map<Traits, Long> sizes = new HashMap<>();
    shown.forEach((exact, now) -> sizes.merge(now, lines.getOrDefault(exact, 0L), Long::sum));
    return sizes;
  }

  /** What a line with these traits may tell; nothing, when it was not there when it was counted. */
  Traits shown(Traits exact) {
    return shown.getOrDefault(exact, Traits.NOTHING);
  }

  /** Lines of the call that a filter finds: none, at least five, or all. */
  long count(ReleasedFilter filter) {
    return sizes().entrySet().stream()
        .filter(size -> size.getKey().fits(filter))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
