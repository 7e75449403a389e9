package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.heard.shared.AgeBand;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Below which age a guardian has to agree, by country (safety.md AG-6, GDPR Art. 8). Data with
 * sources, not legal advice: counsel checks it before a call that rests on it.
 *
 * @param entries what is known, in no order; one country may have several, one after the other
 */
public record GuardianAges(List<Entry> entries) {
  /** Where nothing is known. */
  public static final int UNKNOWN = 16;

  /** After this time an entry has to be looked at again. */
  public static final Period CHECKED_FOR = Period.ofDays(365);

  private static final Map<AgeBand, Integer> YOUNGEST =
      Map.of(
          AgeBand.FROM_6_TO_9, 6,
          AgeBand.FROM_10_TO_12, 10,
          AgeBand.FROM_13_TO_15, 13,
          AgeBand.FROM_16_TO_17, 16,
          AgeBand.ADULT, 18,
          AgeBand.NOT_SAID, 0);

  private static final GuardianAges BUNDLED = read();

  /**
   * What one country says.
   *
   * @param country ISO 3166-1 alpha-2
   * @param age the first age at which a child can agree alone
   * @param validFrom since when, or from when
   * @param source where that stands
   * @param checkedOn when somebody last compared it with the source
   * @param note what counsel has to look at; null when nothing is special
   */
  public record Entry(
      String country,
      int age,
      @JsonProperty("valid_from") LocalDate validFrom,
      String source,
      @JsonProperty("checked_on") LocalDate checkedOn,
      @Nullable String note) {}

  public GuardianAges {
    entries = List.copyOf(entries);
  }

  /** The table that comes with Heard. */
  public static GuardianAges bundled() {
    return BUNDLED;
  }

  /** The age of a country on a day; {@link #UNKNOWN} without a country or an entry. */
  public int age(Optional<String> country, LocalDate day) {
    return country
        .flatMap(code ->
            entries.stream()
                .filter(entry -> entry.country.equals(code) && !entry.validFrom.isAfter(day))
                .max(Comparator.comparing(Entry::validFrom)))
        .map(Entry::age)
        .orElse(UNKNOWN);
  }

  /**
   * Whether a guardian has to agree for somebody of a band: as soon as one age of the band is below
   * the country's. A band that was not said counts as the youngest.
   */
  public boolean guardianNeeded(Optional<String> country, AgeBand band, LocalDate day) {
    return YOUNGEST.getOrDefault(band, 0) < age(country, day);
  }

  /** Countries whose newest entry was checked too long ago, for the people who run Heard. */
  public List<String> unchecked(LocalDate today) {
    Map<String, Entry> newest =
        entries.stream()
            .collect(
                Collectors.toMap(
                    Entry::country,
                    entry -> entry,
                    BinaryOperator.maxBy(Comparator.comparing(Entry::validFrom))));
    return newest.values().stream()
        .filter(entry -> entry.checkedOn.plus(CHECKED_FOR).isBefore(today))
        .map(Entry::country)
        .sorted()
        .toList();
  }

  private static GuardianAges read() {
    try (InputStream in =
        new ClassPathResource("consultations/guardian-ages.json").getInputStream()) {
      return new GuardianAges(
          JsonMapper.shared().readValue(in, new TypeReference<List<Entry>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
