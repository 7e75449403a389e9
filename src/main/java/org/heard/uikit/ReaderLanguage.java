package org.heard.uikit;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.shared.Language;

/** The language the page in hand is shown in. */
public final class ReaderLanguage {
  private static final Map<Language, ULocale> LOCALES = new ConcurrentHashMap<>();

  private ReaderLanguage() {}

  /**
   * The locale for dates, numbers and plurals. Plain "en" would mean the American order of day and
   * month; and digits are those of the language's own script, as in its schools. Chinese schools
   * write 2027; its native digits are for contracts.
   */
  public static ULocale locale(Language language) {
    return LOCALES.computeIfAbsent(language, ReaderLanguage::made);
  }

  private static ULocale made(Language language) {
    if (language.equals(Language.CHINESE)) {
      return ULocale.forLanguageTag(language.tag());
    }
    String tag = language.equals(Language.ENGLISH) ? "en-GB" : language.tag();
    return ULocale.forLanguageTag(tag + "-u-nu-native");
  }

  /** The language of the current UI; English outside of one. */
  public static Language current() {
    UI ui = UI.getCurrent();
    return ui == null ? Language.ENGLISH : Language.of(ui.getLocale());
  }
}
