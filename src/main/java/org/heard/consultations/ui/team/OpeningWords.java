package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.consultations.CallCountries;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.uikit.ReaderLanguage;

/** Where a call asks, and what is missing before it may open: one sentence each. */
public final class OpeningWords {
  private OpeningWords() {}

  static String of(CallCountries countries, Component page) {
    Locale reader = ReaderLanguage.current().locale();
    return countries.everywhere()
        ? page.getTranslation("consultations.countries.everywhere")
        : countries.codes().stream()
            .map(code -> country(code, reader))
            .sorted()
            .collect(Collectors.joining(", "));
  }

  static String country(String code, Locale reader) {
    return Locale.of("", code).getDisplayCountry(reader);
  }

  /** What is missing. */
  public static String of(Missing missing, Component page) {
    Locale reader = ReaderLanguage.current().locale();
    return switch (missing) {
      case Missing.TwoOnDuty() -> page.getTranslation("consultations.opening.two-on-duty");
      case Missing.TestedAlert() -> page.getTranslation("consultations.opening.tested-alert");
      case Missing.Helpline(String country) ->
          page.getTranslation("consultations.opening.helpline", country(country, reader));
      case Missing.CheckedHelpline(String country, var checked) ->
          page.getTranslation(
              "consultations.opening.checked-helpline",
              country(country, reader),
              TeamDates.of(checked, reader));
      case Missing.WorldList() -> page.getTranslation("consultations.opening.world-list");
    };
  }
}
