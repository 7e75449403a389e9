package org.heard.uikit.light;

import java.util.List;
import org.heard.shared.Language;
import org.heard.uikit.PageUse;
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
 * @param use whether a child reads it
 */
public record LightFrame(
    LightReader reader,
    PageWords words,
    String title,
    @Nullable String path,
    @Nullable String full,
    boolean demo,
    PageUse use) {
  /** Id of the form of a page that holds something. */
  public static final String FORM = "f";

  private static final String TEXTS = "/light/library/";

  /** The rules of the page. */
  public String style() {
    return path != null && path.startsWith(TEXTS) ? LightStyle.library() : LightStyle.sheet();
  }

  /** A picture as markup. */
  public String picture(@Nullable String name) {
    return LightPictures.of(name);
  }

  /** A picture that may be one that a call brought, as markup; nothing for none. */
  public String picture(@Nullable LightPicture picture) {
    return picture == null ? "" : picture.markup();
  }

  /** What to say above the page about its use; null for nothing. */
  public @Nullable String useSaid() {
    return use.said(words).orElse(null);
  }

  /** A way out of the page. A preview stays in its frame, so there it leads nowhere. */
  public String out(String path) {
    return use == PageUse.PREVIEW ? "#main" : path;
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
