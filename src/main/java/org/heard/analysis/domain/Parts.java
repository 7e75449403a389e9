package org.heard.analysis.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** All contributions by age band and by language: the totals that every question's tables share. */
record Parts(Map<AgeBand, Part> byBand, Map<Language, Part> byLanguage) {

  /** A part of all contributions. */
  record Part(int count, boolean hidden) {}

  /** Decides which parts stay hidden; empty when there are too few contributions for any table. */
  static Optional<Parts> of(DisclosureControl control, Counts all) {
    if (control.small(all.all())) {
      return Optional.empty();
    }
    Optional<Map<AgeBand, Part>> bands = split(control, all.byBand());
    Optional<Map<Language, Part>> languages = split(control, all.byLanguage());
    return bands.flatMap(b -> languages.map(l -> new Parts(b, l)));
  }

  private static <K> Optional<Map<K, Part>> split(
      DisclosureControl control, Map<K, Integer> counts) {
    CountNetwork network = new CountNetwork();
    int whole = network.node();
    int parts = network.node();
    Map<K, Integer> arcs = new LinkedHashMap<>();
    counts.forEach((key, count) -> {
      if (count > 0) {
        arcs.put(key, network.add(new Arc(whole, parts, count, count), false));
      }
    });
    if (!control.protect(network)) {
      return Optional.empty();
    }
    Map<K, Part> split = new LinkedHashMap<>();
    arcs.forEach(
        (key, arc) -> split.put(key, new Part(network.arc(arc).count(), network.isHidden(arc))));
    return Optional.of(split);
  }
}
