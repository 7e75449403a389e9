package org.heard.moderation.concerns;

import java.util.List;
import java.util.Optional;

/** What safeguarding wrote down about countries; seen and changed by safeguarding, on record. */
public interface CountryGuides {

  /** Every country that something is written about, by code. */
  List<CountryGuide> all();

  /** One country. */
  Optional<CountryGuide> of(String country);

  /**
   * Keeps what is written about a country, as checked today by the signed-in person. All blank
   * takes it out.
   *
   * @throws IllegalArgumentException when it is no country, or a text is too long
   */
  void keep(String country, String duties, String services, String careful);
}
