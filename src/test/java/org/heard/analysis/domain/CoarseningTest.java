package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.analysis.ReleasedFilter;
import org.heard.analysis.Summary.Row;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

/** Lines of files tell nothing about who speaks that fewer than five lines of the call tell. */
class CoarseningTest {
  private static final List<Language> LANGUAGES =
      List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH);
  private static final List<Optional<String>> COUNTRIES =
      List.of(Optional.of("KE"), Optional.of("PE"), Optional.of("FR"), Optional.empty());

  @Provide
  Arbitrary<Map<Traits, Long>> tables() {
    Arbitrary<Traits> traits =
        Combinators.combine(
                Arbitraries.of(AgeBand.class),
                Arbitraries.of(LANGUAGES),
                Arbitraries.of(COUNTRIES),
                Arbitraries.integers().between(-30, 24))
            .as(CoarseningTest::traits);
    return Arbitraries.maps(traits, Arbitraries.longs().between(1, 12)).ofMaxSize(60);
  }

  // Children below one: a single person, as most contributions are.
  private static Traits traits(
      AgeBand band, Language language, Optional<String> country, int children) {
    int speak = band == AgeBand.ADULT ? 0 : Math.max(1, children);
    return new Traits(band, language, country, children > 1, speak);
  }

  @Property(tries = 1000)
  void everyCombinationStandsInFiveLinesOrAllTellTheSame(
      @ForAll("tables") Map<Traits, Long> lines) {
    Map<Traits, Long> sizes = sizes(lines);
    assertThat(sizes.size() < 2 || sizes.values().stream().allMatch(size -> size >= 5)).isTrue();
    long all = lines.values().stream().mapToLong(Long::longValue).sum();
    if (all < Coarsening.FEWEST) {
      assertThat(sizes.keySet()).isSubsetOf(Traits.NOTHING);
    }
    assertThat(sizes.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(all);
  }

  @Property(tries = 500)
  void nothingBecomesFiner(@ForAll("tables") Map<Traits, Long> lines) {
    Coarsening coarsening = Coarsening.of(lines);
    for (Traits exact : lines.keySet()) {
      Traits shown = coarsening.shown(exact);
      assertThat(shown.ageBand()).isIn(exact.ageBand(), AgeBand.NOT_SAID);
      assertThat(shown.language()).isIn(exact.language(), null);
      assertThat(shown.country()).isIn(exact.country(), Optional.of(Row.ELSEWHERE));
      assertThat(shown.group()).isIn(exact.group(), null);
      if (shown.children() != null && !shown.children().equals(exact.children())) {
        assertThat(exact.group()).isTrue();
        assertThat(shown.children() % 5).isZero();
      }
    }
  }

  @Property(tries = 300)
  void theOrderOfTheDatabaseChangesNothing(@ForAll("tables") Map<Traits, Long> lines) {
    List<Traits> keys = new ArrayList<>(lines.keySet());
    Collections.reverse(keys);
    Map<Traits, Long> reversed = new LinkedHashMap<>();
    keys.forEach(key -> reversed.put(key, lines.getOrDefault(key, 0L)));
    Coarsening one = Coarsening.of(lines);
    Coarsening other = Coarsening.of(reversed);
    assertThat(keys).allSatisfy(key -> assertThat(one.shown(key)).isEqualTo(other.shown(key)));
  }

  @Property(tries = 300)
  void noFilterFindsFewerThanFive(@ForAll("tables") Map<Traits, Long> lines) {
    Coarsening coarsening = Coarsening.of(lines);
    long all = coarsening.count(ReleasedFilter.ALL);
    for (AgeBand band : AgeBand.values()) {
      for (Language language : LANGUAGES) {
        long found = coarsening.count(new ReleasedFilter(language, band));
        assertThat(found == 0 || found >= 5 || found == all).isTrue();
      }
    }
  }

  @Test
  void theCountryGoesFirstThenTheLanguageThenTheAgeBand() {
    Traits large = traits(AgeBand.FROM_10_TO_12, Language.ENGLISH, Optional.of("KE"), 1);
    Traits fewHere = traits(AgeBand.FROM_10_TO_12, Language.ENGLISH, Optional.of("PE"), 1);
    Traits fewThere = traits(AgeBand.FROM_10_TO_12, Language.ENGLISH, Optional.of("FR"), 1);
    Traits arabic = traits(AgeBand.FROM_13_TO_15, Language.ARABIC, Optional.of("KE"), 1);
    Traits french = traits(AgeBand.FROM_13_TO_15, Language.FRENCH, Optional.of("FR"), 1);
    Map<Traits, Long> lines = new HashMap<>();
    lines.put(large, 7L);
    lines.put(fewHere, 2L);
    lines.put(fewThere, 3L);
    lines.put(arabic, 2L);
    lines.put(french, 3L);
    Coarsening coarsening = Coarsening.of(lines);
    Optional<String> elsewhere = Optional.of(Row.ELSEWHERE);
    assertThat(coarsening.shown(large)).isEqualTo(large);
    assertThat(coarsening.shown(fewHere))
        .isEqualTo(coarsening.shown(fewThere))
        .isEqualTo(new Traits(AgeBand.FROM_10_TO_12, Language.ENGLISH, elsewhere, false, 1));
    assertThat(coarsening.shown(arabic))
        .isEqualTo(coarsening.shown(french))
        .isEqualTo(new Traits(AgeBand.FROM_13_TO_15, null, elsewhere, false, 1));
  }

  @Test
  void whatIsLeftAloneTakesTheSmallestOtherIn() {
    Traits six = traits(AgeBand.FROM_10_TO_12, Language.ENGLISH, Optional.of("KE"), 1);
    Traits nine = traits(AgeBand.FROM_10_TO_12, Language.ENGLISH, Optional.of("PE"), 1);
    Traits one = traits(AgeBand.ADULT, Language.ARABIC, Optional.of("FR"), 1);
    Coarsening coarsening = Coarsening.of(Map.of(six, 6L, nine, 9L, one, 1L));
    assertThat(coarsening.shown(one)).isEqualTo(Traits.NOTHING);
    assertThat(coarsening.shown(six)).isEqualTo(Traits.NOTHING);
    assertThat(coarsening.shown(nine)).isEqualTo(nine);
  }

  private static Map<Traits, Long> sizes(Map<Traits, Long> lines) {
    Coarsening coarsening = Coarsening.of(lines);
    Map<Traits, Long> sizes = new HashMap<>();
    lines.forEach((exact, size) -> sizes.merge(coarsening.shown(exact), size, Long::sum));
    return sizes;
  }
}
