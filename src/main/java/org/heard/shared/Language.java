package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language, named by its BCP 47 tag such as {@code en} or {@code ar}.
 *
 * @param tag the normalised tag
 */
public record Language(@JsonValue String tag) {

  public static final Language ENGLISH = new Language("en");
  public static final Language FRENCH = new Language("fr");
  public static final Language SPANISH = new Language("es");
  public static final Language ARABIC = new Language("ar");
  public static final Language RUSSIAN = new Language("ru");

  /** Chinese in simplified characters. */
  public static final Language CHINESE = new Language("zh");

  /** The languages child pages are complete in, in the order shown to a reader. */
  public static final List<Language> CHILD_PAGES =
      List.of(ENGLISH, FRENCH, SPANISH, ARABIC, RUSSIAN, CHINESE);

  /** The languages team pages are complete in. */
  public static final List<Language> TEAM_PAGES = List.of(ENGLISH, FRENCH, SPANISH);

  public Language {
    try {
      tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("Not a BCP 47 language tag", e);
    }
  }

  /** The language of a tag. */
  @JsonCreator
  public static Language of(String tag) {
    return new Language(tag);
  }

  /** The language of a locale, without its region. */
  public static Language of(Locale locale) {
    return new Language(locale.getLanguage().isEmpty() ? "en" : locale.getLanguage());
  }

  /** The child-page language that a tag asks for, region ignored; empty for anything else. */
  public static Optional<Language> childPage(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    return CHILD_PAGES.stream().filter(language -> language.tag.equals(primary)).findFirst();
  }

  /** The locale for numbers, dates and plurals. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** {@code rtl} or {@code ltr}, from the script of the language (CLDR). */
  public String direction() {
    return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
  }

  /** The language's name in itself, as its speakers write it. */
  public String ownName() {
    String name = locale().getDisplayLanguage(locale());
    return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
  }

  @Override
  public String toString() {
    return tag;
  }
}
