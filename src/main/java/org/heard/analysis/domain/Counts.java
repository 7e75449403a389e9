package org.heard.analysis.domain;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** True counts of one kind of answer, together and by part. Never leaves this package. */
final class Counts {
  private final Map<AgeBand, Integer> byBand = new EnumMap<>(AgeBand.class);
  private final Map<String, Integer> byLanguage = new TreeMap<>();
  private int all;

  void add(AgeBand band, Language language) {
    all++;
    byBand.merge(band, 1, Integer::sum);
    byLanguage.merge(language.tag(), 1, Integer::sum);
  }

  void add(Counts others) {
    all += others.all;
    others.byBand.forEach((band, count) -> byBand.merge(band, count, Integer::sum));
    others.byLanguage.forEach((tag, count) -> byLanguage.merge(tag, count, Integer::sum));
  }

  /** What is left of these when the others are taken away. */
  Counts without(Counts others) {
    Counts rest = new Counts();
    rest.all = all - others.all;
    byBand.forEach((band, count) -> rest.byBand.put(band, count - others.of(band)));
    byLanguage.forEach(
        (tag, count) -> rest.byLanguage.put(tag, count - others.byLanguage.getOrDefault(tag, 0)));
    return rest;
  }

  int all() {
    return all;
  }

  int of(AgeBand band) {
    return byBand.getOrDefault(band, 0);
  }

  int of(Language language) {
    return byLanguage.getOrDefault(language.tag(), 0);
  }

  Map<AgeBand, Integer> byBand() {
    return byBand;
  }

  Map<Language, Integer> byLanguage() {
    Map<Language, Integer> counts = new LinkedHashMap<>();
    byLanguage.forEach((tag, count) -> counts.put(Language.of(tag), count));
    return counts;
  }
}
