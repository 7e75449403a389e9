package org.heard.analysis.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** Invented contributions with one answer each. */
final class Votes {
  static final List<AgeBand> BANDS =
      List.of(AgeBand.FROM_6_TO_9, AgeBand.FROM_10_TO_12, AgeBand.FROM_13_TO_15);
  static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);
  static final List<String> OPTIONS = List.of("a", "b", "c");

  /** One contribution. */
  record Vote(AgeBand band, String option, Language language) {}

  private Votes() {}

  /** Many different sets, some with nearly everybody of one opinion. */
  static Arbitrary<List<Vote>> any(int least, int most) {
    return Arbitraries.integers()
        .between(0, 3)
        .flatMap(skew ->
            Combinators.combine(
                    Arbitraries.of(BANDS),
                    Arbitraries.frequencyOf(
                        Tuple.of(1 + 4 * skew, Arbitraries.just("a")),
                        Tuple.of(2, Arbitraries.just("b")),
                        Tuple.of(1, Arbitraries.just("c"))),
                    Arbitraries.of(LANGUAGES))
                .as(Vote::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most));
  }

  static Counts everybody(List<Vote> votes) {
    Counts all = new Counts();
    votes.forEach(vote -> all.add(vote.band(), vote.language()));
    return all;
  }

  static Map<String, Counts> lines(List<Vote> votes) {
    Map<String, Counts> lines = new LinkedHashMap<>();
    OPTIONS.forEach(option -> lines.put(option, new Counts()));
    votes.forEach(vote -> count(lines, vote.option()).add(vote.band(), vote.language()));
    return lines;
  }

  static Counts count(Map<String, Counts> lines, String option) {
    return lines.getOrDefault(option, new Counts());
  }
}
