package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.shared.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardianAgesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final GuardianAges AGES = GuardianAges.bundled();

  private static final List<AgeBand> FROM_YOUNGEST =
      List.of(
          AgeBand.NOT_SAID,
          AgeBand.FROM_6_TO_9,
          AgeBand.FROM_10_TO_12,
          AgeBand.FROM_13_TO_15,
          AgeBand.FROM_16_TO_17,
          AgeBand.ADULT);

  @ParameterizedTest
  @CsvSource({
    "SE, 13", "GB, 13", "AT, 14", "IT, 14", "FR, 15", "DK, 15", "DE, 16", "US, 13", "CN, 14",
    "IN, 18", "CH, 16", "KE, 16", "XX, 16"
  })
  void everyCountryHasAnAgeAndAnUnknownOneSixteen(String country, int age) {
    assertThat(AGES.age(Optional.of(country), DAY)).isEqualTo(age);
  }

  @Test
  void withoutACountryItIsSixteen() {
    assertThat(AGES.age(Optional.empty(), DAY)).isEqualTo(GuardianAges.UNKNOWN);
  }

  @Test
  void anAgeHoldsFromItsDay() {
    assertThat(AGES.age(Optional.of("DK"), LocalDate.of(2023, 12, 31))).isEqualTo(13);
    assertThat(AGES.age(Optional.of("DK"), LocalDate.of(2024, 1, 1))).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource({
    "SE, 6-9, true", "SE, 10-12, true", "SE, 13-15, false", "SE, not-said, true",
    "AT, 13-15, true", "AT, 16-17, false", "DE, 13-15, true", "DE, 16-17, false",
    "IN, 16-17, true", "IN, 18+, false", "XX, not-said, true", "XX, 16-17, false"
  })
  void aBandNeedsAGuardianAsSoonAsItsYoungestDoes(String country, String band, boolean needed) {
    assertThat(AGES.guardianNeeded(Optional.of(country), AgeBand.of(band), DAY)).isEqualTo(needed);
  }

  @Property
  void nobodyOlderNeedsAGuardianWhereSomebodyYoungerDoesNot(@ForAll("countries") String country) {
    List<Boolean> needed =
        FROM_YOUNGEST.stream()
            .map(band -> AGES.guardianNeeded(Optional.of(country), band, DAY))
            .toList();
    assertThat(needed.getFirst()).isTrue();
    assertThat(needed.getLast()).isFalse();
    for (int i = 1; i < needed.size(); i++) {
      assertThat(needed.get(i) && !needed.get(i - 1)).as("%s %s", country, needed).isFalse();
    }
  }

  @Provide
  Arbitrary<String> countries() {
    return Arbitraries.of(Locale.getISOCountries());
  }

  @Test
  void everyEntryNamesARealCountryAnAgeASourceAndTheDayItWasChecked() {
    assertThat(AGES.entries())
        .hasSizeGreaterThan(35)
        .allSatisfy(entry -> {
          assertThat(Locale.getISOCountries()).contains(entry.country());
          assertThat(entry.age()).isBetween(12, 18);
          assertThat(entry.source()).isNotBlank();
          assertThat(entry.checkedOn()).isAfter(entry.validFrom());
        });
  }

  @Test
  void anEntryThatNobodyCheckedForAYearIsNamed() {
    LocalDate checked = LocalDate.of(2026, 11, 21);
    assertThat(AGES.unchecked(checked.plusDays(365))).isEmpty();
    assertThat(AGES.unchecked(checked.plusDays(366))).contains("FR", "DK").doesNotHaveDuplicates();
  }
}
