package org.heard.uikit.light;

import java.util.List;
import org.heard.shared.Language;
import org.heard.uikit.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What is around a page.
 *
 * @param reader who reads it
 * @param words the interface in the reader's language
 * @param title what a list of open windows shows
 * @param path the address to ask for again in another language; null when a form must be sent for
 *     that, because the page holds something
 * @param full the same page with script, to change over to; null where there is none
 * @param demo whether this is a practice site
 */
public record LightFrame(
    LightReader reader,
    PageWords words,
    String title,
    @Nullable String path,
    @Nullable String full,
    boolean demo) {
  /** Id of the form of a page that holds something. */
  public static final String FORM = "f";

  /** The rules of the page. */
  public String style() {
    return LightStyle.sheet();
  }

  /** A picture as markup. */
  public String picture(@Nullable String name) {
    return LightPictures.of(name);
  }

  /** The language of the page. */
  public Language language() {
    return reader.language();
  }

  /** The other languages. */
  public List<Language> otherLanguages() {
    return Language.CHILD_PAGES.stream().filter(one -> !one.equals(language())).toList();
  }

  /** Where the same page is in another language. */
  public String in(Language other) {
    return reader.in(other).link(path == null ? "" : path);
  }
}
