package org.heard.submissions.ui.child;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.heard.shared.Language;

/** The countries of ISO 3166 by their CLDR names, in the order of a language. */
public final class CountryNames {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<Language, String> OPTIONS = new ConcurrentHashMap<>();

  private CountryNames() {}

  /** Whether there is a country of this code. */
  public static boolean known(String code) {
    return CODES.contains(code);
  }

  /** The name of a country, given by its code. */
  public static String name(String code, Language language) {
    return ULocale.getDisplayCountry("und_" + code, language.tag());
  }

  /** All countries as option elements; made once for each language. */
  public static String options(Language language) {
    return OPTIONS.computeIfAbsent(language, CountryNames::sorted);
  }

  private static String sorted(Language language) {
    Collator order = Collator.getInstance(ULocale.forLanguageTag(language.tag()));
    Comparator<String> byName = Comparator.comparing(code -> name(code, language), order::compare);
    return Arrays.stream(Locale.getISOCountries())
        .sorted(byName)
        .map(code -> option(code, name(code, language)))
        .collect(Collectors.joining());
  }

  /** One option element. */
  public static String option(String value, String words) {
    String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<option value=\"" + value + "\">" + safe + "</option>";
  }

  /** The same options with one of them chosen. */
  public static String selecting(String options, String value) {
    String option = "<option value=\"" + value + "\"";
    return options.replace(option + ">", option + " selected>");
  }
}
