package org.heard.consultations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The countries whose children a call asks; helplines have to be known for each before it opens.
 * Children of other countries are not turned away.
 *
 * @param codes ISO 3166 codes of two letters, in the order of letters; none for everywhere
 */
public record CallCountries(List<String> codes) {
  // Above the first value, which is checked against it.
  private static final Set<String> KNOWN =
      Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

  /** Children everywhere. */
  public static final CallCountries EVERYWHERE = new CallCountries(List.of());

  /**
   * Each country once.
   *
   * @throws IllegalArgumentException when one is no country
   */
  public CallCountries {
    if (!KNOWN.containsAll(codes)) {
      throw new IllegalArgumentException("Not a country of ISO 3166");
    }
    codes = List.copyOf(new TreeSet<>(codes));
  }

  /** Whether children of every country are asked. */
  public boolean everywhere() {
    return codes.isEmpty();
  }

  /** The same without a country; without the last one, everywhere. */
  public CallCountries without(String code) {
    return new CallCountries(codes.stream().filter(one -> !one.equals(code)).toList());
  }
}
