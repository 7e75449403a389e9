package org.heard.consultations.ui.team;

import java.util.Collection;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.heard.uikit.ReaderLanguage;

/** Names of languages in the language of the page. */
public final class LanguageWords {
  private LanguageWords() {}

  /** The name of one. */
  public static String of(Language language) {
    return language.locale().getDisplayLanguage(ReaderLanguage.current().locale());
  }

  /** Their names in a row. */
  public static String of(Collection<Language> languages) {
    return languages.stream().map(LanguageWords::of).collect(Collectors.joining(", "));
  }
}
