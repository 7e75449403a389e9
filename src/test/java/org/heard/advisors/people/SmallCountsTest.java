package org.heard.advisors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heard.advisors.people.SmallCounts.Count;
import org.heard.shared.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountsTest {

  private static List<String> values(int... numbers) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      values.addAll(Collections.nCopies(numbers[i], "v" + i));
    }
    return values;
  }

  @Test
  void twoOfAKindAreNotCounted() {
    assertThat(SmallCounts.of(values(2, 1, 5)))
        .isEqualTo(
            Map.of("v0", new Count.Hidden(), "v1", new Count.Hidden(), "v2", new Count.Shown(5)));
  }

  @Test
  void oneHiddenNumberHidesItsNeighbour() {
    assertThat(SmallCounts.of(values(2, 4, 9)))
        .isEqualTo(
            Map.of("v0", new Count.Hidden(), "v1", new Count.Hidden(), "v2", new Count.Shown(9)));
  }

  @Test
  void whoeverKnowsTheSumNeverLearnsASmallNumber() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      int[] numbers = random.ints(1 + random.nextInt(6), 1, 8).toArray();
      Map<String, Count> shown = SmallCounts.of(values(numbers));
      long hidden = shown.values().stream().filter(Count.Hidden.class::isInstance).count();
      long sum = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (shown.get("v" + i) instanceof Count.Hidden) {
          sum += numbers[i];
        } else {
          assertThat(numbers[i]).isGreaterThanOrEqualTo(SmallCounts.LEAST);
        }
      }
      if (hidden > 0 && hidden < numbers.length) {
        assertThat(hidden).isGreaterThan(1);
        assertThat(sum).isGreaterThanOrEqualTo(SmallCounts.LEAST);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, FROM_16_TO_17",
    "2028-11-01, FROM_16_TO_17",
    "2028-12-01, FROM_13_TO_15",
    "2031-11-01, FROM_13_TO_15",
    "2031-12-01, FROM_10_TO_12",
    "2034-12-01, FROM_6_TO_9",
    "2026-11-01, ADULT"
  })
  void theBandFollowsFromTheMonthOfTheEighteenthBirthday(LocalDate adultFrom, AgeBand band) {
    assertThat(CountedOverview.band(LocalDate.of(2026, 11, 27), adultFrom)).isEqualTo(band);
  }
}
