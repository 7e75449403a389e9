package org.heard.advisors.people;

import java.util.Map;

/** Who the active advisors are together, without names. */
public interface Overview {

  /**
   * Numbers that nobody stands out of.
   *
   * @param bands by age band
   * @param languages by the language an advisor reads best
   * @param countries by country
   */
  record Diversity(
      Map<String, SmallCounts.Count> bands,
      Map<String, SmallCounts.Count> languages,
      Map<String, SmallCounts.Count> countries) {}

  /** Of the advisors who may take part today. */
  Diversity diversity();
}
