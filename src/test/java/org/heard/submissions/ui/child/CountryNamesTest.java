package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

class CountryNamesTest {

  @Test
  void countriesCarryTheNamesOfTheReadersLanguage() {
    assertThat(CountryNames.name("DE", Language.FRENCH)).isEqualTo("Allemagne");
    assertThat(CountryNames.name("EG", Language.ARABIC)).isEqualTo("مصر");
  }

  @Test
  void countriesStandInTheOrderOfTheLanguage() {
    String options = CountryNames.options(Language.FRENCH);
    assertThat(options.indexOf("Égypte"))
        .isBetween(options.indexOf("Danemark"), options.indexOf("France"));
  }

  @Test
  void namesCannotBecomeMarkup() {
    assertThat(CountryNames.option("XX", "<b>&"))
        .isEqualTo("<option value=\"XX\">&lt;b&gt;&amp;</option>");
  }

  @Test
  void onlyRealCountriesAreKnown() {
    assertThat(CountryNames.known("KE")).isTrue();
    assertThat(CountryNames.known("<script>")).isFalse();
  }
}
